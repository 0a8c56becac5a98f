"""Models with the inputs and outputs of Kokoro's and Piper's, made here: they hum for as long as their voices would speak.

They show that a driver gives and takes what such a model does, and nothing about how a voice sounds.
"""

import json
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper
from onnx.helper import make_node, make_tensor, make_tensor_value_info

from ivr.speech.alphabet import numbers

# Samples for each symbol, and what a symbol after every sound halves.
KOKORO_STEP, PIPER_STEP = 1500, 800
PIPER_RATE, SYMBOLS = 22050, "_^$ abcdefghijklmnopqrstuvwxyzæðŋɐɑɔəɚɛɜɡɪɹɾʃʊʌʒˈˌː.,"
ROWS, STYLE = 510, 256


def make_kokoro(folder: Path, speakers: tuple[str, ...]) -> None:
    """Put a model and voices where ivr.speech.models would."""
    (folder / "kokoro").mkdir(parents=True)
    inputs = [("tokens", TensorProto.INT64, [1, None]), ("style", TensorProto.FLOAT, [1, STYLE]), ("speed", TensorProto.FLOAT, [1])]
    length = [make_node("Squeeze", ["speed", "zero"], ["pace"]), make_node("Div", ["steps", "pace"], ["wanted"])]
    _save(folder / "kokoro" / "kokoro.onnx", "tokens", inputs, KOKORO_STEP, length)
    for speaker in speakers:
        np.zeros((ROWS, STYLE), dtype=np.float32).tofile(folder / "kokoro" / f"{speaker}.bin")
    assert numbers()


def make_piper(folder: Path, name: str, speakers: int = 1, given: str = "espeak") -> None:
    """Put a voice where a deployer would."""
    (folder / "piper").mkdir(parents=True, exist_ok=True)
    inputs = [("input", TensorProto.INT64, [1, None]), ("input_lengths", TensorProto.INT64, [1]), ("scales", TensorProto.FLOAT, [3])]
    inputs += [("sid", TensorProto.INT64, [1])] if speakers > 1 else []
    length = [make_node("Gather", ["scales", "one"], ["pace"]), make_node("Mul", ["steps", "pace"], ["wanted"])]
    file = folder / "piper" / f"{name}.onnx"
    _save(file, "input", inputs, PIPER_STEP, length)
    told = {"audio": {"sample_rate": PIPER_RATE}, "espeak": {"voice": "en-us"}, "num_speakers": speakers, "phoneme_type": given}
    told["phoneme_id_map"] = {symbol: [number] for number, symbol in enumerate(SYMBOLS)}
    Path(f"{file}.json").write_text(json.dumps(told), encoding="utf-8")


def _save(file: Path, symbols: str, inputs: list, step: int, length: list) -> None:
    constants = {"zero": 0, "one": 1}
    held = [make_tensor(name, TensorProto.INT64, [1] if name == "zero" else [], [value]) for name, value in constants.items()]
    held += [
        make_tensor(name, TensorProto.FLOAT, [], [value])
        for name, value in {"step": step, "pitch": 0.06, "half": 0.5, "none": 0, "each": 1}.items()
    ]
    nodes = [
        make_node("Size", [symbols], ["count"]),
        make_node("Cast", ["count"], ["counted"], to=TensorProto.FLOAT),
        make_node("Mul", ["counted", "step"], ["steps"]),
        *length,
        make_node("Range", ["none", "wanted", "each"], ["times"]),
        make_node("Mul", ["times", "pitch"], ["turned"]),
        make_node("Sin", ["turned"], ["hum"]),
        make_node("Mul", ["hum", "half"], ["softer"]),
        make_node("Unsqueeze", ["softer", "zero"], ["output"]),
    ]
    described = [make_tensor_value_info(name, kind, shape) for name, kind, shape in inputs]
    graph = helper.make_graph(nodes, "hum", described, [make_tensor_value_info("output", TensorProto.FLOAT, [1, None])], held)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=10)
    onnx.checker.check_model(model)
    file.write_bytes(model.SerializeToString())
