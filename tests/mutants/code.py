"""Wrong code, made by rule: one comparison, number, condition or statement of the engine or of the proof is another."""

import ast
import copy
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256

from tests.shipped import ROOT

CORE = ("engine", "hours", "machine", "guards", "intake", "effects", "values", "entry", "menu")
PROOF = ("callers", "cells", "events", "explore", "holding", "journeys", "moves", "neutral", "places", "playing", "reaching", "asking")
MODULES = (*(f"ivr/core/{name}.py" for name in CORE), *(f"ivr/proof/{name}.py" for name in PROOF))
COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
Change = Callable[[ast.AST], ast.AST]


@dataclass(frozen=True, slots=True)
class CodeMutant:
    """One wrong module. number: which of the changes its tree allows."""

    kind: str
    file: str
    what: str
    number: int

    @property
    def id(self) -> str:
        """Its name, the same in every run of the same code."""
        return f"{self.kind}: {self.file} {self.what}"

    @property
    def order(self) -> str:
        """A number drawn for it."""
        return sha256(self.id.encode()).hexdigest()

    def text(self) -> str:
        """Return the wrong module."""
        tree = ast.parse((ROOT / self.file).read_text(encoding="utf-8"))
        node, change, _, _ = list(_changes(tree))[self.number]
        new = ast.fix_missing_locations(change(copy.deepcopy(node)))
        return ast.unparse(_Put(node, new).visit(tree))


def code_mutants() -> tuple[CodeMutant, ...]:
    """Return all wrong modules, in the order drawn for them."""
    found = list[CodeMutant]()
    for file in MODULES:
        tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
        places, named = _places(tree), Counter[str]()
        for number, (node, _, kind, what) in enumerate(_changes(tree)):
            name = f"{places.get(id(node), 'module')}: {what}"
            named[name] += 1
            found.append(CodeMutant(kind, file, name if named[name] == 1 else f"{name} (number {named[name]})", number))
    return tuple(sorted(found, key=lambda mutant: mutant.order))


def _places(tree: ast.Module) -> dict[int, str]:
    """Return, by id, in which function or class each node stands: lines change too often to be names."""
    found = dict[int, str]()
    for outer in ast.walk(tree):
        if isinstance(outer, ast.FunctionDef | ast.ClassDef):
            found |= {id(inner): outer.name for inner in ast.walk(outer)}
    return found


class _Put(ast.NodeTransformer):
    def __init__(self, old: ast.AST, new: ast.AST) -> None:
        self._old, self._new = old, new

    def visit(self, node: ast.AST) -> ast.AST:
        """Put the new node in the old one's place."""
        return self._new if node is self._old else self.generic_visit(node)


def _changes(tree: ast.Module) -> Iterator[tuple[ast.AST, Change, str, str]]:
    """Give each node that can be another, how, and what that is called."""
    for node in ast.walk(tree):
        match node:
            case ast.Compare(ops=[op]) if type(op) in COMPARISONS:
                yield node, _compared, "code: comparison", ast.unparse(node)
            case ast.BoolOp():
                yield node, _joined, "code: and/or", ast.unparse(node)
            case ast.Constant(value=int() as value) if not isinstance(value, bool):
                yield node, _one_more, "code: number", f"{value + 1} instead of {value}"
            case ast.If(test=test) | ast.IfExp(test=test):
                yield test, _negated, "code: condition", f"not {ast.unparse(test)}"
            case ast.Expr(value=ast.Call()) | ast.AugAssign():
                yield node, _nothing, "code: statement", f"without {ast.unparse(node)}"
            case ast.Call(func=ast.Name(id="replace"), keywords=[_, *_]):
                yield node, _less, "code: replace", f"{ast.unparse(node)} without {node.keywords[-1].arg}"


def _compared(node: ast.AST) -> ast.AST:
    if isinstance(node, ast.Compare):
        node.ops = [COMPARISONS[type(node.ops[0])]()]
    return node


def _joined(node: ast.AST) -> ast.AST:
    if isinstance(node, ast.BoolOp):
        node.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
    return node


def _one_more(node: ast.AST) -> ast.AST:
    if isinstance(node, ast.Constant) and isinstance(node.value, int):
        node.value += 1
    return node


def _negated(node: ast.AST) -> ast.AST:
    return ast.UnaryOp(ast.Not(), node) if isinstance(node, ast.expr) else node


def _nothing(_node: ast.AST) -> ast.AST:
    return ast.Pass()


def _less(node: ast.AST) -> ast.AST:
    if isinstance(node, ast.Call):
        node.keywords = node.keywords[:-1]
    return node
