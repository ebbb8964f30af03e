"""Teach a small network to read lines in OCR-B, and write it as resources/models/mrz_line.onnx.

`python packaging/train_mrz_model.py [BATCHES]`; needs torch and onnx (CPU is enough: about half an hour on two cores),
which the program itself does not. It learns from drawn strips only (`mrz_strips`): no document, no person, no other
model has a part in it. The network has no memory along the line and sees less than three characters at once, so that it knows of
no language and of no number's look.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import mrz_strips as strips
import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, IterableDataset

_TARGET = Path(__file__).resolve().parents[1] / "resources" / "models" / "mrz_line.onnx"
_BATCH = 24
_SEED = 9303


class Strips(IterableDataset[tuple[np.ndarray, np.ndarray]]):
    """Strips without end, others in each worker."""

    def __iter__(self) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        worker = torch.utils.data.get_worker_info()
        rng = np.random.default_rng([_SEED, worker.id if worker else 0])
        inks = strips.glyphs()
        while True:
            picture, classes = strips.strip(rng, inks)
            yield picture[None], classes.astype(np.int64)


def _layer(
    given: int,
    made: int,
    kernel: tuple[int, int] = (3, 3),
    padding: tuple[int, int] = (1, 1),
    stride: int = 1,
) -> list[nn.Module]:
    conv = nn.Conv2d(given, made, kernel, padding=padding, stride=stride, bias=False)
    return [conv, nn.BatchNorm2d(made), nn.ReLU()]


def network() -> nn.Sequential:
    """Return the network: `(N, 1, 32, W)` to `(N, 38, 1, W / 4)`."""
    return nn.Sequential(
        *_layer(1, 16, stride=2),
        *_layer(16, 24),
        nn.MaxPool2d(2),
        *_layer(24, 40),
        *_layer(40, 40),
        nn.MaxPool2d((2, 1)),
        *_layer(40, 64),
        nn.MaxPool2d((2, 1)),
        *_layer(64, 128, (2, 3), (0, 1)),
        *_layer(128, 128, (1, 3), (0, 1)),
        nn.Conv2d(128, 1 + len(strips.ALPHABET), 1),
    )


def train(batches: int) -> nn.Sequential:
    """Return the network after so many batches."""
    torch.manual_seed(_SEED)
    torch.set_num_threads(1)
    model = network().to(memory_format=torch.channels_last)
    best = torch.optim.AdamW(model.parameters(), lr=2e-3, weight_decay=1e-3)
    pace = torch.optim.lr_scheduler.OneCycleLR(best, 4e-3, total_steps=batches)
    loss = nn.CrossEntropyLoss(ignore_index=strips.EITHER)
    loader = DataLoader(Strips(), _BATCH, num_workers=1)
    for number, (pictures, classes) in enumerate(loader, start=1):
        given = pictures.to(memory_format=torch.channels_last)
        wrong = loss(model(given).squeeze(2), classes)
        best.zero_grad()
        wrong.backward()
        best.step()
        pace.step()
        if number % 100 == 0:
            sys.stdout.write(f"{number} {wrong.item():.4f}\n")
        if number % 400 == 0 or number == batches:
            write(model, _TARGET)
        if number == batches:
            break
    return model


def write(model: nn.Sequential, target: Path) -> None:
    """Write `model` as it reads, for strips of any width."""
    model.eval()
    given = torch.zeros(1, 1, strips.HEIGHT, 960)
    torch.onnx.export(
        model,
        (given,),
        str(target),
        dynamo=False,
        input_names=["strip"],
        output_names=["scores"],
        opset_version=13,
    )
    model.train()


if __name__ == "__main__":
    train(int(sys.argv[1]) if len(sys.argv) > 1 else 2400)
