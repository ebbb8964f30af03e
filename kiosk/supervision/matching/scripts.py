"""Other scripts in Latin letters, as far as the general transliteration loses what tells names apart.

Everything that is not treated here is left to anyascii. Arabic comes out without its short vowels, except for
the commonest given names, whose vowels are known.
"""

from __future__ import annotations

import re

_ARABIC = {
    **dict.fromkeys("اآأإٱى", "a"), **dict.fromkeys("ةۃ", "a"), "ب": "b", "پ": "p", "ت": "t", "ٹ": "t", "ث": "th",
    "ج": "j", "چ": "ch", "ح": "h", "خ": "kh", "د": "d", "ڈ": "d", "ذ": "dh", "ر": "r", "ڑ": "r", "ز": "z",
    "ژ": "zh", "س": "s", "ش": "sh", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ع": "", "غ": "gh", "ف": "f",
    "ڤ": "v", "ق": "q", "ک": "k", "ك": "k", "گ": "g", "ل": "l", "م": "m", "ن": "n", "ں": "n", "ه": "h",
    "ہ": "h", "ھ": "h", "و": "w", "ؤ": "w", "ي": "y", "ی": "y", "ې": "y", "ئ": "y", "ء": "", "ـ": "",
}  # fmt: skip
_ARABIC_TABLE = str.maketrans(_ARABIC)
_SOUNDS = {"th": "t", "kh": "K", "dh": "d", "zh": "Z", "sh": "S", "gh": "g", "ch": "C", "j": "J", "q": "k", "a": "A",
    "w": "U", "y": "I"}  # fmt: skip
_HEBREW_SOUNDS = str.maketrans(
    dict(zip("אבגדהוזחטיכךלמםנןסעפףצץקרשת", "AbgdhUzhtIkklmmnns-pfTTkrSt", strict=True))
)
_ARABIC_SOUNDS = str.maketrans({letter: _SOUNDS.get(latin, latin) for letter, latin in _ARABIC.items()})
_ARABIC_MARKS = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]")
_ARABIC_LETTER = re.compile("[\u0620-\u06ff]")
_HEBREW_LETTER = re.compile("[\u05d0-\u05ea]")
_INDIC_LETTER = re.compile("[\u0900-\u0dff]")
_EASY_ALEF = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ہ": "ه"})

# Written with consonants that other names have too; how they are pronounced tells them apart.
_VOCALISED = {
    "محمد": "muhammad", "محمود": "mahmud", "احمد": "ahmad", "حامد": "hamid", "حميد": "hamid", "حمد": "hamad",
    "حسن": "hasan", "حسين": "husayn", "علي": "ali", "عمر": "umar", "عثمان": "uthman", "عمرو": "amr",
    "سعد": "saad", "سعيد": "said", "سعود": "saud", "سالم": "salim", "سليم": "salim", "سلام": "salam",
    "سلمان": "salman", "سليمان": "sulayman", "جمال": "jamal", "جميل": "jamil", "كمال": "kamal", "كامل": "kamil",
    "كريم": "karim", "كرم": "karam", "رشيد": "rashid", "راشد": "rashid", "رحمن": "rahman", "رحيم": "rahim",
    "خالد": "khalid", "خليل": "khalil", "ناصر": "nasir", "نصر": "nasr", "نصير": "nasir", "منصور": "mansur",
    "مصطفي": "mustafa", "معمر": "muammar", "يوسف": "yusuf", "يونس": "yunus", "ياسر": "yasir", "ياسين": "yasin",
    "ابراهيم": "ibrahim", "اسماعيل": "ismail", "اسامة": "usama", "فاطمة": "fatima", "خديجة": "khadija",
    "عائشة": "aisha", "مريم": "maryam", "زينب": "zaynab", "هدي": "huda", "صدام": "saddam", "صلاح": "salah",
    "دين": "din", "نور": "nur", "عادل": "adil", "عزيز": "aziz", "قادر": "qadir", "بشار": "bashar",
    "بشير": "bashir", "اسد": "asad", "طارق": "tariq", "عباس": "abbas", "فيصل": "faysal", "فهد": "fahd",
    "ملك": "malik", "مالك": "malik", "صالح": "salih", "طاهر": "tahir", "ظاهر": "zahir", "قاسم": "qasim",
    "جابر": "jabir", "جعفر": "jafar", "بكر": "bakr", "عبد": "abd", "زكريا": "zakariya", "لله": "lah",
}  # fmt: skip

_GREEK = (
    ("ου", "ou"), ("οι", "i"), ("ει", "i"), ("υι", "i"), ("αι", "e"), ("γγ", "ng"), ("γκ", "gk"), ("γχ", "nch"),
    ("γξ", "nx"), ("μπ", "mp"), ("ντ", "nt"), ("τζ", "tz"), ("τσ", "ts"), ("χ", "kh"), ("υ", "y"), ("η", "i"),
    ("ω", "o"), ("ψ", "ps"), ("ξ", "ks"), ("β", "v"), ("φ", "f"), ("θ", "th"), ("γ", "g"),
)  # fmt: skip
_GREEK_U = re.compile("([αε])υ(?=[αεηιουωβγδζλμνρ])")
_GREEK_U_HARD = re.compile("([αε])υ(?=[θκξπστφχψ]|$)")
_GREEK_LETTER = re.compile("[\u0370-\u03ff]")

_UKRAINIAN_ONLY = re.compile("[іїєґ]")
_UKRAINIAN = str.maketrans({"г": "h", "ґ": "g", "и": "y", "і": "i", "ї": "yi", "є": "ye", "й": "i"})
_CYRILLIC = str.maketrans({"щ": "shch", "х": "kh", "ц": "ts", "ж": "zh", "ч": "ch", "ш": "sh", "ю": "yu",
    "я": "ya", "ё": "yo", "й": "i", "ь": "", "ъ": "", "э": "e", "ў": "u", "ћ": "ch", "ђ": "dj", "џ": "dzh",
    "ј": "y", "љ": "ly", "њ": "ny", "ѓ": "g", "ќ": "k", "ы": "y", "и": "i"})  # fmt: skip
# How Russian writes Chinese names: a soft n is an n, a hard one an ng.
_CHINESE_CYRILLIC = re.compile("цз|чж|сяо|сюэ|юй|^чэн|^хуан|^ван$|^ян$|^чан$|эн$|^лян$|^сян$|^линь$|^минь$")
_FINAL_N = re.compile("н(?=[бпмфдтгкхжчшсцй]|$)")
_CYRILLIC_LETTER = re.compile("[\u0400-\u052f]")

# How these are read as family names, where a dictionary's first reading is another.
_HAN_FAMILY = {
    "曾": "Zeng", "单": "Shan", "單": "Shan", "查": "Zha", "解": "Xie", "仇": "Qiu", "朴": "Piao", "区": "Ou",
    "區": "Ou", "翟": "Zhai", "盖": "Ge", "任": "Ren", "尉": "Yu", "长": "Zhang", "覃": "Qin", "缪": "Miao",
    "繆": "Miao", "乐": "Yue", "樂": "Yue", "谌": "Chen", "佘": "She", "薄": "Bo", "沈": "Shen", "葉": "Ye", "叶": "Ye",
}  # fmt: skip
_HAN_LETTER = re.compile("[\u3400-\u9fff\uf900-\ufaff]")
_VIETNAMESE = re.compile("[ăơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]")


def is_bare(word: str) -> bool:
    """Return whether short vowels are missing: in Arabic and Hebrew, and in Indic scripts' transliteration."""
    return any(letter.search(word) for letter in (_ARABIC_LETTER, _HEBREW_LETTER, _INDIC_LETTER))


def arabic_parts(word: str) -> tuple[str, ...]:
    """Return an Arabic word's parts, article and "abd" split off: عبدالرحمن gives عبد, ال, رحمن."""
    if not _ARABIC_LETTER.search(word):
        return (word,)
    even = _ARABIC_MARKS.sub("", word).replace("ـ", "").translate(_EASY_ALEF)
    found: list[str] = []
    if even.startswith("عبدال"):
        found, even = ["عبد"], even[3:]
    if even.startswith("ال") and len(even) > 4:
        found, even = [*found, "ال"], even[2:]
    return (*found, even)


def to_latin(word: str, *, family: bool = False) -> tuple[str, bool]:
    """Return one word of one script in Latin letters, and whether its short vowels are missing.

    Args:
        family: The word begins a name: Han characters are read as family names.
    """
    if _ARABIC_LETTER.search(word):
        known = _VOCALISED.get(word)
        return (known, False) if known else (word.translate(_ARABIC_TABLE), True)
    if _CYRILLIC_LETTER.search(word):
        return _cyrillic(word), False
    if _GREEK_LETTER.search(word):
        return _greek(word), False
    if family and word[0] in _HAN_FAMILY:
        return _HAN_FAMILY[word[0]] + word[1:], False
    return word.replace("\u0902", "\u0928"), is_bare(word)


def bare_sounds(word: str) -> str:
    """Return the sounds of an Arabic or Hebrew word without known vowels, as `sounds` writes them, or ""."""
    if not is_bare(word) or word in _VOCALISED or _INDIC_LETTER.search(word):
        return ""
    found = word.translate(_ARABIC_SOUNDS).translate(_HEBREW_SOUNDS)
    found = {"U": "w", "I": "y"}.get(found[:1], found[:1]) + found[1:]
    return "".join(sound for sound in found if sound in "bpfvwtdszlrmnkghySCJZTKAUI")


def is_vietnamese(text: str) -> bool:
    """Return whether marks of Vietnamese tell that its đ is a d."""
    return bool(_VIETNAMESE.search(text))


def is_han(word: str) -> bool:
    """Return whether there is a Han character."""
    return bool(_HAN_LETTER.search(word))


def _cyrillic(word: str) -> str:
    if _UKRAINIAN_ONLY.search(word):
        word = word.translate(_UKRAINIAN)
    elif word.startswith("е"):
        word = "y" + word
    if _CHINESE_CYRILLIC.search(word):
        word = _FINAL_N.sub("нг", word).replace("нь", "н")
    word = word.replace("цз", "dz").replace("чж", "zh")
    return word.translate(_CYRILLIC)


def _greek(word: str) -> str:
    word = _GREEK_U_HARD.sub(r"\1φ", _GREEK_U.sub(r"\1β", word))
    for greek, latin in _GREEK:
        word = word.replace(greek, latin)
    return word
