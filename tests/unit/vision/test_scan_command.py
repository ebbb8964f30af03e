from __future__ import annotations

import json

import cv2
import numpy as np
import zxingcpp
from typer.testing import CliRunner

from kiosk.cli.scan import app


def picture(path, text):
    image = np.array(zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode).to_image(scale=4))
    image = cv2.copyMakeBorder(image, 30, 30, 30, 30, cv2.BORDER_CONSTANT, value=255)
    cv2.imwrite(str(path), image)
    return image


def test_folders_and_videos_give_one_line_each_and_a_broken_file_status_one(tmp_path):
    image = picture(tmp_path / "2.png", "hello")
    writer = cv2.VideoWriter(
        str(tmp_path / "10.avi"), cv2.VideoWriter.fourcc(*"MJPG"), 30, (image.shape[1], image.shape[0])
    )
    for _ in range(3):
        writer.write(cv2.cvtColor(image, cv2.COLOR_GRAY2BGR))
    writer.release()
    result = CliRunner().invoke(app, [str(tmp_path), "--json"])
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.exit_code == 0
    assert [[code["text"] for code in line["codes"]] for line in lines] == [["hello"], ["hello"]]
    assert all(len(line["codes"][0]["corners"]) == 4 and line["ms"] >= 0 for line in lines)
    (tmp_path / "3.png").write_bytes(b"no picture")
    result = CliRunner().invoke(app, [str(tmp_path), "--json"])
    assert result.exit_code == 1
    assert [json.loads(line).get("error") for line in result.stdout.splitlines()] == [
        None,
        "picture_unreadable",
        None,
    ]


def test_people_see_direction_marks_escaped(tmp_path):
    picture(tmp_path / "a.png", "x\u202ey")
    result = CliRunner().invoke(app, [str(tmp_path / "a.png")])
    assert result.exit_code == 0
    assert r"x\u202ey" in result.stdout
