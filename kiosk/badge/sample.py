"""Made-up badges in many scripts, with the longest names: for looking at a design, and for measuring.

Their code is a specimen that no desk admits: the right length and characters, signed by nobody.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date

from kiosk.badge.content import BadgeContent, ZoneMark
from kiosk.event.names import LocalNames, PersonName

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_CODE_CHARS = 200  # a signed credential: QR version 8 at level M
_EVENT = LocalNames(
    "95th General Assembly",
    "95e Assemblée générale",
    "95.ª Asamblea General",
    "الجمعية العامة الخامسة والتسعون",
)
_CATEGORIES = (
    ("#7a1f3d", LocalNames("Head of delegation", "Chef de délégation", "Jefe de delegación", "رئيس الوفد")),
    ("#1f4e8c", LocalNames("Delegate", "Délégué", "Delegado", "مندوب")),
    ("#2f6b3c", LocalNames("Observer", "Observateur", "Observador", "مراقب")),
    ("#e0a021", LocalNames("Press", "Presse", "Prensa", "صحافة")),
    ("#4b5563", LocalNames("Staff", "Personnel", "Personal", "موظف")),
)
_ZONES = ((1, "hall"), (2, "table"), (4, "cup"), (5, "star"), (6, "camera"), (8, "shield"), (9, "headset"))
# script: given, family, native, code, delegation in en, fr, es and ar, flag, function
_PEOPLE: dict[str, tuple[str, str, str, str, LocalNames, tuple[str, ...], str]] = {
    "arabic": (
        "Youssef",
        "El Idrissi",
        "يوسف الإدريسي",
        "MAR",
        LocalNames("Kingdom of Morocco", "Royaume du Maroc", "Reino de Marruecos", "المملكة المغربية"),
        ("#c1272d", "#006233"),
        "Director General of National Security",
    ),
    "cyrillic": (
        "Oleksandr",
        "Shevchenko-Bondarenko",
        "Олександр Шевченко-Бондаренко",
        "UKR",
        LocalNames("Ukraine", "Ukraine", "Ucrania", "أوكرانيا"),
        ("#0057b7", "#ffd700"),
        "Head of the National Central Bureau",
    ),
    "greek": (
        "Anastasia",
        "Papadopoulou",
        "Αναστασία Παπαδοπούλου",
        "GRC",
        LocalNames("Greece", "Grèce", "Grecia", "اليونان"),
        ("#0d5eaf", "#ffffff", "#0d5eaf"),
        "Police Major",
    ),
    "devanagari": (
        "Priya",
        "Chaturvedi",
        "प्रिया चतुर्वेदी",
        "IND",
        LocalNames("India", "Inde", "India", "الهند"),
        ("#ff9933", "#ffffff", "#138808"),
        "Joint Director, Central Bureau of Investigation",
    ),
    "thai": (
        "Somchai",
        "Wongsuwannakhiri",
        "สมชาย วงศ์สุวรรณคีรี",
        "THA",
        LocalNames("Thailand", "Thaïlande", "Tailandia", "تايلاند"),
        ("#a51931", "#f4f5f8", "#2d2a4a", "#a51931"),
        "Police Lieutenant General",
    ),
    "han": (
        "Xiaoming",
        "Ouyang",
        "欧阳晓明",
        "CHN",
        LocalNames("China", "Chine", "China", "الصين"),
        ("#ee1c25", "#ffff00"),
        "Vice-Minister",
    ),
    "kana": (
        "Sakura",
        "Yamamoto",
        "山本 さくら (ヤマモト サクラ)",
        "JPN",
        LocalNames("Japan", "Japon", "Japón", "اليابان"),
        ("#ffffff", "#bc002d", "#ffffff"),
        "Superintendent",
    ),
    "hangul": (
        "Min-jun",
        "Kim",
        "김민준",
        "KOR",
        LocalNames("Republic of Korea", "République de Corée", "República de Corea", "جمهورية كوريا"),
        ("#ffffff", "#cd2e3a", "#0047a0"),
        "Interpreter",
    ),
    "hebrew": (
        "Noa",
        "Ben-David",
        "נועה בן-דוד 2026",
        "ISR",
        LocalNames("Israel", "Israël", "Israel", "إسرائيل"),
        ("#ffffff", "#0038b8", "#ffffff"),
        "Commander",
    ),
    "georgian": (
        "Nino",
        "Kvaratskhelia",
        "ნინო კვარაცხელია",
        "GEO",
        LocalNames("Georgia", "Géorgie", "Georgia", "جورجيا"),
        ("#ffffff", "#ff0000"),
        "Prosecutor",
    ),
    "armenian": (
        "Anahit",
        "Hovhannisyan",
        "Անահիտ Հովհաննիսյան",
        "ARM",
        LocalNames("Armenia", "Arménie", "Armenia", "أرمينيا"),
        ("#d90012", "#0033a0", "#f2a800"),
        "Colonel",
    ),
    "ethiopic": (
        "Tewodros",
        "Gebreselassie",
        "ቴዎድሮስ ገብረሥላሴ",
        "ETH",
        LocalNames("Ethiopia", "Éthiopie", "Etiopía", "إثيوبيا"),
        ("#078930", "#fcdd09", "#da121a"),
        "Commissioner",
    ),
    "bengali": (
        "Nusrat",
        "Chowdhury",
        "নুসরাত জাহান চৌধুরী",
        "BGD",
        LocalNames("Bangladesh", "Bangladesh", "Bangladesh", "بنغلاديش"),
        ("#006a4e", "#f42a41"),
        "Additional Inspector General",
    ),
    "tamil": (
        "Lakshmi",
        "Subramaniam",
        "லட்சுமி சுப்பிரமணியம்",
        "LKA",
        LocalNames("Sri Lanka", "Sri Lanka", "Sri Lanka", "سري لانكا"),
        ("#ffb700", "#005641", "#df7500", "#8d2029"),
        "Senior Superintendent",
    ),
    "khmer": (
        "Sophea",
        "Chhim",
        "ឈឹម សុភា",
        "KHM",
        LocalNames("Cambodia", "Cambodge", "Camboya", "كمبوديا"),
        ("#032ea1", "#e00025", "#032ea1"),
        "Journalist",
    ),
    "vietnamese": (
        "Thị Ánh Nguyệt",
        "Nguyễn",
        "",
        "VNM",
        LocalNames("Viet Nam", "Viet Nam", "Viet Nam", "فيتنام"),
        ("#da251d", "#ffff00"),
        "Deputy Director",
    ),
    "longest": (
        "María de los Ángeles Guadalupe",
        "Fernández de Córdoba y Montenegro-Villanueva de Alcántara",
        "María de los Ángeles Guadalupe Fernández de Córdoba",
        "BOL",
        LocalNames(
            "Plurinational State of Bolivia and its Special Force",
            "État plurinational de Bolivie et sa force spéciale",
            "Estado Plurinacional de Bolivia y su fuerza especial",
            "دولة بوليفيا المتعددة القوميات",
        ),
        ("#d52b1e", "#f9e300", "#007934"),
        "Deputy Director General for International Police Cooperation, Extradition and Mutual Legal Assistance",
    ),
}


def sample_names() -> tuple[str, ...]:
    """Return the names of the samples, scripts first, the longest names last."""
    return tuple(_PEOPLE)


def sample(name: str, portrait: bytes | None = None) -> BadgeContent:
    """Return the sample of that name.

    Raises:
        KeyError: There is no such sample.
    """
    given, family, native, country, delegation, flag, function = _PEOPLE[name]
    place = list(_PEOPLE).index(name)
    colour, category = _CATEGORIES[place % len(_CATEGORIES)]
    return BadgeContent(
        event=_EVENT,
        delegation=delegation,
        delegation_code=country,
        name=PersonName(given, family, "Dr." if place % 3 == 0 else "", native),
        category=category,
        category_colour=colour,
        code=specimen_code(place),
        serial=1200 + place,
        function=function,
        flag_colours=flag,
        zones=tuple(ZoneMark(*zone) for zone in _ZONES[: 2 + place % 5]),
        number=place + 1,
        portrait=portrait,
        valid_from=date(2026, 11, 23),
        valid_until=date(2026, 11, 26),
    )


def sample_many(count: int, portrait: bytes | None = None) -> list[BadgeContent]:
    """Return `count` different badges: the samples again and again, each with its own code and serial."""
    names = sample_names()
    made = []
    for number in range(count):
        content = sample(names[number % len(names)], portrait)
        own = f"{content.name.given} {_letters(number)}"
        name = replace(content.name, given=own)
        made.append(replace(content, code=specimen_code(number), serial=number + 1, name=name))
    return made


def specimen_code(number: int) -> str:
    """Return a text of the length and characters of a signed credential, different for every number."""
    digest = hashlib.shake_128(number.to_bytes(8, "big")).digest(_CODE_CHARS)
    return "AK1:" + "".join(_ALPHABET[byte % len(_ALPHABET)] for byte in digest)[: _CODE_CHARS - 4]


def _letters(number: int) -> str:
    first, second = divmod(number, 26)
    return chr(ord("A") + first % 26) + chr(ord("a") + second) + "."
