// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/cellvalues.h"
#include "core/library/packsheets.h"

namespace meyar {

using namespace Qt::StringLiterals;
using form::Problem;

namespace {

QString requiredId(SheetReader &sheet)
{
    const QString id = sheet.cell(0, u"form_id"_s);
    const QString known = id.isEmpty() ? sheet.cell(0, u"id_string"_s) : id;
    if (known.isEmpty()) {
        sheet.report(Problem::Kind::ColumnMissing, 0, u"form_id"_s, {u"form_id"_s});
    }
    return known;
}

/// The words of a cell, each of which must be one of `allowed`.
QStringList someOf(SheetReader &sheet, const QString &column, const QStringList &allowed)
{
    QStringList words = wordsIn(sheet.cell(0, column));
    for (const QString &word : words) {
        if (!allowed.contains(word)) {
            sheet.report(Problem::Kind::BadValue, 0, column, {word, allowed.join(u", "_s)});
        }
    }
    return words;
}

} // namespace

PackSettings readSettings(SheetReader &sheet)
{
    PackSettings settings;
    settings.id = requiredId(sheet);
    const QString packVersion = sheet.cell(0, u"pack_version"_s);
    settings.version = packVersion.isEmpty() ? sheet.cell(0, u"version"_s) : packVersion;
    settings.title = sheet.text(0, u"form_title"_s);
    const QStringList semantics = someOf(
        sheet, u"semantics"_s, {u"compliance"_s, u"action"_s, u"maturity"_s, u"measurement"_s, u"test"_s});
    settings.semantics = semantics.value(0, u"compliance"_s);
    settings.family = someOf(sheet, u"family"_s, packFamilies()).value(0);
    settings.sectors = wordsIn(sheet.cell(0, u"sectors"_s));
    const QStringList scoring = someOf(sheet, u"scoring"_s, {u"weighted"_s, u"levels"_s});
    settings.scoring = scoring.value(0) == "levels"_L1 ? Scoring::Levels : Scoring::Weighted;
    settings.audience = someOf(sheet, u"audience"_s, {u"auditor"_s, u"self"_s, u"trainer"_s});
    settings.jurisdictions = wordsIn(sheet.cell(0, u"jurisdictions"_s));
    for (const QString &code : settings.jurisdictions) {
        if (!isJurisdiction(code)) {
            sheet.report(Problem::Kind::BadValue, 0, u"jurisdictions"_s, {code, u"PK, PK-PB, BR…"_s});
        }
    }
    if (const QString cell = sheet.cell(0, u"grades"_s); !cell.isEmpty()) {
        const auto grades = gradesIn(cell);
        settings.gradesReadable = grades.has_value();
        if (!grades) {
            sheet.reportBadValue(0, u"grades"_s, u"A:90 B:75 C:60 D:40 E:0"_s);
        }
        settings.grades = grades.value_or(std::vector<Grade>());
    }
    return settings;
}

} // namespace meyar
