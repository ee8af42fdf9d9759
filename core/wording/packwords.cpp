// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/packwords.h"

#include <QCoreApplication>

namespace meyar {

namespace {

struct CodedWord
{
    const char *code;
    const char *source;
};

constexpr CodedWord families[] = {
    {"safety", QT_TRANSLATE_NOOP("PackFamily", "Safety and health")},
    {"labour", QT_TRANSLATE_NOOP("PackFamily", "Labour rights")},
    {"environment", QT_TRANSLATE_NOOP("PackFamily", "Environment")},
    {"score", QT_TRANSLATE_NOOP("PackFamily", "SCORE training")},
    {"fit", QT_TRANSLATE_NOOP("PackFamily", "FIT: factory improvement")},
    {"action", QT_TRANSLATE_NOOP("PackFamily", "Action checklists")},
    {"records", QT_TRANSLATE_NOOP("PackFamily", "Records and forms")},
    {"self", QT_TRANSLATE_NOOP("PackFamily", "Self-checks for managers")},
    {"", QT_TRANSLATE_NOOP("PackFamily", "Other checklists")},
};

constexpr CodedWord kinds[] = {
    {"compliance", QT_TRANSLATE_NOOP("PackSemantics", "Compliance checklist")},
    {"action", QT_TRANSLATE_NOOP("PackSemantics", "Action checklist")},
    {"maturity", QT_TRANSLATE_NOOP("PackSemantics", "Maturity levels")},
    {"measurement", QT_TRANSLATE_NOOP("PackSemantics", "Measurements")},
    {"test", QT_TRANSLATE_NOOP("PackSemantics", "Knowledge test")},
};

constexpr CodedWord audiences[] = {
    {"auditor", QT_TRANSLATE_NOOP("PackAudience", "For auditors")},
    {"self", QT_TRANSLATE_NOOP("PackAudience", "For a self-check")},
    {"trainer", QT_TRANSLATE_NOOP("PackAudience", "For trainers")},
};

template<size_t Size>
QString wordOf(const Translation &translation, const char *context, const CodedWord (&table)[Size], const QString &code)
{
    for (const CodedWord &entry : table) {
        if (code == QLatin1String(entry.code)) {
            return translation.text(context, entry.source);
        }
    }
    return code;
}

} // namespace

QString packFamilyWord(const Translation &translation, const QString &family)
{
    return wordOf(translation, "PackFamily", families, family);
}

QString semanticsWord(const Translation &translation, const QString &semantics)
{
    return wordOf(translation, "PackSemantics", kinds, semantics);
}

QString audienceWord(const Translation &translation, const QString &audience)
{
    return wordOf(translation, "PackAudience", audiences, audience);
}

} // namespace meyar
