"""The pose of a head: exact on a projected generic face, in the right direction and of the right order on a turned picture."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.portrait import pose_of
from kiosk.portrait.pose import generic_face
from tests.benchmarks._worse import sitters, turned

DEGREES = st.floats(-35, 35)


def projected(roll: float, pitch: float, yaw: float, scale: float, x: float) -> np.ndarray:
    """The generic face's points as a camera twelve inter-eye distances away sees them: yaw, then pitch, then roll."""
    r, p, w = (math.radians(angle) for angle in (roll, pitch, yaw))
    about_y = np.array([[math.cos(w), 0, -math.sin(w)], [0, 1, 0], [math.sin(w), 0, math.cos(w)]])
    about_x = np.array([[1, 0, 0], [0, math.cos(p), math.sin(p)], [0, -math.sin(p), math.cos(p)]])
    about_z = np.array([[math.cos(r), -math.sin(r), 0], [math.sin(r), math.cos(r), 0], [0, 0, 1]])
    numbers, places = generic_face()
    turned_to = places @ (about_z @ about_x @ about_y).T
    mesh = np.zeros((468, 2), np.float32)
    mesh[list(numbers)] = turned_to[:, :2] / (1 + turned_to[:, 2:] / 12) * scale + (x, 300)
    return mesh


@settings(deadline=None, max_examples=60)
@given(st.floats(-35, 35), st.floats(25, 400), st.floats(-500, 3000))
def test_roll_is_exact_at_any_size_and_place(roll, scale, x):
    pose = pose_of(projected(roll, 0, 0, scale, x))
    assert pose == pytest.approx((roll, 0, 0), abs=1)


@settings(deadline=None, max_examples=60)
@given(DEGREES, st.booleans())
def test_yaw_and_pitch_alone_are_exact(angle, up):
    pitch, yaw = (angle, 0.0) if up else (0.0, angle)
    pose = pose_of(projected(0, pitch, yaw, 100, 640))
    assert pose == pytest.approx((0, pitch, yaw), abs=1.5)


@pytest.mark.parametrize("angle", [10, 20, 28])
@pytest.mark.parametrize("sign", [-1, 1])
def test_a_turned_picture_is_seen_turned(booth, angle, sign):
    """The mesh leans towards the face seen from the front: it sees between half and all of what a head was turned by."""
    frame = sitters()[0].frame()
    face = booth.face(frame)
    level = pose_of(face.mesh)
    aside = pose_of(booth.face(turned(frame, face, sign * angle, 0)).mesh)
    nodding = pose_of(booth.face(turned(frame, face, 0, sign * angle)).mesh)
    assert angle * 0.5 < sign * (aside.yaw - level.yaw) < angle * 1.1
    assert angle * 0.5 < sign * (nodding.pitch - level.pitch) < angle * 1.1
    assert abs(aside.pitch - level.pitch) < angle / 3
    assert abs(nodding.yaw - level.yaw) < angle / 3


def test_points_that_fall_together_have_some_pose():
    assert all(math.isfinite(angle) for angle in pose_of(np.zeros((468, 2), np.float32)))
