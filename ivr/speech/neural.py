"""Neural voices' models, loaded once in a process."""

from functools import cache
from pathlib import Path

import onnxruntime

# Prompts are made in a process for each core.
THREADS = 1
# Of its messages, errors only: warnings are about how a model was built, and nobody here can mend that.
ERRORS = 3


@cache
def session(file: Path) -> onnxruntime.InferenceSession:
    """Return a model, ready to be run."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = THREADS
    options.log_severity_level = ERRORS
    return onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
