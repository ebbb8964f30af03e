"""Family names that several romanisations write too differently for their sounds to meet.

Of Chinese (pinyin, Wade-Giles, Cantonese, Hokkien), Korean and Vietnamese, from common knowledge of how
bearers of one character write themselves. One spelling may stand for several characters.
"""

from __future__ import annotations

_GROUPS = """
zhang chang cheung cheong teo tjong
chen chan tan tran chin
li lee lei ly yi rhee ri i
wang wong ong
huang wong hwang ng ooi hoang
liu lau liew low
zhou chow chou chew chau
wu ng woo goh
xu hsu hui tsui koh
zhao chao chiu
guo kuo kwok quek
lin lam lim
cai tsai choi choy chua
he ho
xie hsieh tse
zheng cheng tay trinh
yang yeung duong
ye yeh yip
zhu chu choo
jiang chiang keung
qian chien chin
deng teng tang
xiao hsiao siu siew
luo lo law
gao kao ko
feng fung
zeng tseng tsang
sun suen
tang tong
kim gim
park pak bak bag
choi choe
jung jeong chung jong
yun yoon youn
kang gang
cho jo
shin sin
noh roh no
"""
_MEMBERS: dict[str, frozenset[int]] = {}
for _number, _group in enumerate(_GROUPS.split("\n")):
    for _spelling in _group.split():
        _MEMBERS[_spelling] = _MEMBERS.get(_spelling, frozenset()) | {_number}


def same_family(one: str, two: str) -> bool:
    """Return whether two spellings are known to be of one family name."""
    return bool(families(one) & families(two))


def families(spelling: str) -> frozenset[int]:
    """Return the numbers of the family names that are written so; empty for all others."""
    return _MEMBERS.get(spelling, frozenset())
