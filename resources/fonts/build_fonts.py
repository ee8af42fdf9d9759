#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes one of Meyar's fonts from a Noto font (SIL OFL 1.1, no reserved name).

Meyar Nastaliq   Noto Nastaliq Urdu. Its GPOS anchors of format 2 (a contour point) become format 1: Qt 6.4
                 returns that point upside down and the letters cascade. The bold says weight 700, or Qt
                 takes it for the regular. Without Latin digits and punctuation, so that they come from the Sans.
Meyar Naskh      Noto Naskh Arabic UI, likewise without Latin digits and punctuation.
Meyar Sans       Noto Sans: Latin, punctuation, currency. Figures are tabular already.
Meyar Sans Urdu  the same at 0.92 em, for Latin words and figures inside Urdu.
Meyar Symbols    arrows and mathematical signs that Noto Sans lacks.
"""
import argparse
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

LATIN = [(0x20, 0x7E), (0xA0, 0x17F), (0x192, 0x192), (0x1E00, 0x1EFF), (0x2000, 0x206F),
         (0x2070, 0x209C), (0x20A0, 0x20BF), (0x2100, 0x214F), (0x2190, 0x21FF), (0x2212, 0x2212),
         (0x2C6, 0x2DD), (0x37E, 0x3FF), (0xFB01, 0xFB02), (0xFFFD, 0xFFFD)]
SYMBOLS = [(0x2190, 0x2199), (0x2200, 0x22FF), (0x25A0, 0x25FF)]
URDU_LATIN = 0.92


def keep(font, ranges):
    options = subset.Options()
    options.layout_features = ["*"]
    options.name_IDs = ["*"]
    options.hinting = True
    options.notdef_outline = True
    options.glyph_names = False
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[c for first, last in ranges for c in range(first, last + 1)])
    subsetter.subset(font)


def drop_latin(font):
    """Latin digits and punctuation come from Noto Sans: this face raises the full stop and turns the comma."""
    for table in font["cmap"].tables:
        for code in range(0x21, 0x7F):
            table.cmap.pop(code, None)


def plain_anchors(value, seen):
    """Every anchor of format 2 or 3 below a GPOS object becomes format 1; returns how many."""
    if id(value) in seen:
        return 0
    seen.add(id(value))
    if isinstance(value, list):
        return sum(plain_anchors(item, seen) for item in value)
    if not hasattr(value, "__dict__"):
        return 0
    changed = 0
    if type(value).__name__.endswith("Anchor") and getattr(value, "Format", 1) != 1:
        value.Format = 1
        for extra in ("AnchorPoint", "XDeviceTable", "YDeviceTable"):
            value.__dict__.pop(extra, None)
        changed = 1
    return changed + sum(plain_anchors(item, seen) for item in list(vars(value).values()))


def name_it(font, family, style):
    bold = style == "Bold"
    font["OS/2"].usWeightClass = 700 if bold else 400
    selection = font["OS/2"].fsSelection & ~0b1100001
    font["OS/2"].fsSelection = selection | (0b100000 if bold else 0b1000000)
    font["head"].macStyle = (font["head"].macStyle & ~1) | (1 if bold else 0)
    names = font["name"]
    postscript = family.replace(" ", "") + "-" + style
    for record in list(names.names):
        if record.nameID in (16, 17, 21, 22, 25):
            names.removeNames(nameID=record.nameID)
    for name_id, text in ((1, family), (2, style), (3, postscript), (4, f"{family} {style}"), (6, postscript)):
        names.setName(text, name_id, 3, 1, 0x409)
        names.setName(text, name_id, 1, 0, 0)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--family", required=True)
    parser.add_argument("--style", choices=("Regular", "Bold"), required=True)
    parser.add_argument("source")
    parser.add_argument("out")
    args = parser.parse_args()

    font = TTFont(args.source, recalcTimestamp=False)
    if args.family == "Meyar Symbols":
        keep(font, SYMBOLS)
    elif args.family.startswith("Meyar Sans"):
        keep(font, LATIN)
        if args.family == "Meyar Sans Urdu":
            font["head"].unitsPerEm = round(font["head"].unitsPerEm / URDU_LATIN)
    else:
        drop_latin(font)
        if "GPOS" in font:
            changed = plain_anchors(font["GPOS"].table, set())
            if args.family == "Meyar Nastaliq" and changed == 0:
                sys.exit(f"{args.source}: no anchor of format 2 found; is this still the font of Debian 12?")
    name_it(font, args.family, args.style)
    font.save(args.out)


if __name__ == "__main__":
    main()
