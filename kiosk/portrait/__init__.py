"""Portraits: find the one face, judge the picture, crop it for the badge.

Promises that an untrusted picture is measured before it is decoded, that a picture unfit for a badge is refused with
one word to say about it that does not flicker, and that what is kept is 3:4 by ISO/IEC 19794-5 token geometry, re-encoded, without metadata.
"""

from kiosk.portrait.balance import balance
from kiosk.portrait.best import Best, best_judged, best_of
from kiosk.portrait.coach import Advice, Coach, Lasting
from kiosk.portrait.crop import HEIGHT, WIDTH, crop
from kiosk.portrait.encode import MAX_JPEG_BYTES, to_jpeg
from kiosk.portrait.exposure import expose
from kiosk.portrait.faces import Face, FaceFinder
from kiosk.portrait.judge import HINTS, Judgement, Problem, judge
from kiosk.portrait.load import load_picture
from kiosk.portrait.pose import Pose, pose_of
from kiosk.portrait.same_person import Pair, pair, same_person_duty

__all__ = [
    "HEIGHT",
    "HINTS",
    "MAX_JPEG_BYTES",
    "WIDTH",
    "Advice",
    "Best",
    "Coach",
    "Face",
    "FaceFinder",
    "Judgement",
    "Lasting",
    "Pair",
    "Pose",
    "Problem",
    "balance",
    "best_judged",
    "best_of",
    "crop",
    "expose",
    "judge",
    "load_picture",
    "pair",
    "pose_of",
    "same_person_duty",
    "to_jpeg",
]
