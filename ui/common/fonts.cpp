// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fonts.h"

#include "resources/resources.h"

#include <QDir>
#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

struct Defaults
{
    Language language = Language::English;
    UrduFace face = UrduFace::Nastaliq;
};

Defaults &defaults()
{
    static Defaults value;
    return value;
}

struct Measure
{
    int size;
    int line;
    bool bold;
};

// ux.md, "Type". QFont knows whole pixels only, so Urdu's small text is 14 and not 13.5.
Measure measureOf(TextRole role, Language language)
{
    const bool urdu = language == Language::Urdu;
    switch (role) {
    case TextRole::Body:
        return urdu ? Measure{15, 24, false} : Measure{13, 20, false};
    case TextRole::BodyBold:
        return urdu ? Measure{15, 24, true} : Measure{13, 20, true};
    case TextRole::Small:
        return urdu ? Measure{14, 21, false} : Measure{12, 18, false};
    case TextRole::SmallBold:
        return urdu ? Measure{14, 21, true} : Measure{12, 18, true};
    case TextRole::Caption:
        return urdu ? Measure{13, 19, true} : Measure{11, 16, true};
    case TextRole::Heading:
        return urdu ? Measure{16, 24, true} : Measure{14, 20, true};
    case TextRole::PageTitle:
        return isNastaliq(role, language) ? Measure{19, 40, true}
            : urdu                        ? Measure{18, 26, true}
                                          : Measure{17, 24, true};
    case TextRole::Question:
        return isNastaliq(role, language) ? Measure{26, 58, true}
            : urdu                        ? Measure{22, 34, true}
                                          : Measure{20, 30, true};
    case TextRole::Figure:
        return Measure{25, 34, true};
    }
    return {13, 20, false};
}

} // namespace

bool registerFonts()
{
    static const bool good = [] {
        initLook();
        bool all = true;
        const QDir folder(u":/fonts"_s);
        for (const QString &file : folder.entryList({u"*.ttf"_s})) {
            if (QFontDatabase::addApplicationFont(folder.filePath(file)) < 0) {
                qWarning("cannot load font %s", qPrintable(file));
                all = false;
            }
        }
        return all;
    }();
    return good;
}

Language uiLanguage()
{
    return defaults().language;
}

UrduFace urduFace()
{
    return defaults().face;
}

void setFontDefaults(Language language, UrduFace face)
{
    defaults() = {language, face};
}

bool isNastaliq(TextRole role, Language language)
{
    return language == Language::Urdu && defaults().face == UrduFace::Nastaliq
        && (role == TextRole::PageTitle || role == TextRole::Question);
}

QFont fontOf(TextRole role, Language language)
{
    // The first family gives the metrics, so the script of the text comes first.
    static const QStringList latin{u"Meyar Sans"_s, u"Meyar Naskh"_s, u"Meyar Symbols"_s};
    static const QStringList naskh{u"Meyar Naskh"_s, u"Meyar Sans Urdu"_s, u"Meyar Symbols"_s};
    static const QStringList nastaliq{u"Meyar Nastaliq"_s, u"Meyar Sans Urdu"_s,
                                      u"Meyar Symbols"_s};
    const Measure measure = measureOf(role, language);
    QFont font;
    font.setFamilies(language == Language::English    ? latin
                         : isNastaliq(role, language) ? nastaliq
                                                      : naskh);
    font.setPixelSize(measure.size);
    font.setBold(measure.bold);
    return font;
}

QFont fontOf(TextRole role)
{
    return fontOf(role, uiLanguage());
}

int lineHeightOf(TextRole role, Language language)
{
    return measureOf(role, language).line;
}

} // namespace meyar::ui
