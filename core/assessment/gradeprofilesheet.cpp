// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/gradeprofilesheet.h"

#include "core/library/sheetreader.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

using Kind = GradeProblem::Kind;

const QString sectionPart = u"section"_s;
const QString overallPart = u"overall"_s;
const QString areaPart = u"area"_s;

/// Takes one row after the other into its profile.
class ProfileReader
{
public:
    ProfileReader(const SheetReader &sheet, GradeSheet &result) : m_sheet(sheet), m_result(result) {}

    void take(int row, bool strict)
    {
        m_row = row;
        m_id = cell(u"profile"_s);
        const QString key = cell(u"key"_s);
        if (!isKnown(key)) {
            if (strict) {
                report(Kind::UnknownKey, {key});
            }
            return;
        }
        if (m_id.isEmpty()) {
            report(Kind::NoId);
            return;
        }
        takeKey(key, profile());
    }

private:
    static bool isKnown(const QString &key)
    {
        static const QSet<QString> keys{u"grade.name"_s,  u"grade.band"_s,   u"grade.least"_s, u"grade.cap"_s, u"grade.sections"_s,
                                        u"grade.count"_s, u"grade.points"_s, u"grade.kind"_s,  u"grade.level"_s};
        return keys.contains(key);
    }

    void takeKey(const QString &key, GradeProfile &to)
    {
        const QString part = cell(u"part"_s);
        const QString grade = cell(u"grade"_s);
        if (key == u"grade.name") {
            to.name = m_sheet.text(m_row, u"label"_s);
        } else if (key == u"grade.band") {
            auto &bands = part == areaPart ? to.byArea : to.overall;
            bands.push_back({grade, number(u"from"_s).value_or(0), m_sheet.text(m_row, u"label"_s), cell(u"rule"_s)});
        } else if (key == u"grade.least") {
            const double least = number(u"from"_s).value_or(0);
            (part == sectionPart ? to.leastInSections[grade] : to.leastIn[{grade, part}]) = least;
        } else if (key == u"grade.cap" && part == overallPart) {
            to.overallCap = grade;
        } else if (key == u"grade.cap") {
            to.sectionCap = number(u"value"_s);
        } else if (key == u"grade.sections") {
            to.areas = part;
        } else if (key == u"grade.count") {
            to.areaCounts.push_back({grade, part, wholeNumber(u"from"_s), wholeNumber(u"to"_s)});
        } else if (key == u"grade.points") {
            to.points[{part, grade}] = number(u"value"_s).value_or(0);
        } else if (key == u"grade.kind") {
            to.kindOfArea[grade] = part;
        } else {
            takeLevel(grade, to);
        }
    }

    void takeLevel(const QString &grade, GradeProfile &to)
    {
        const int level = grade.toInt();
        if (level < 1 || level > 3) {
            report(Kind::UnknownGrade, {grade});
            return;
        }
        if (!to.levels) {
            to.levels = LevelParts{};
        }
        (*to.levels)[static_cast<size_t>(level - 1)] = number(u"value"_s).value_or(0);
    }

    [[nodiscard]] QString cell(const QString &column) const { return m_sheet.cell(m_row, column); }

    std::optional<double> number(const QString &column)
    {
        const QString text = cell(column);
        if (text.isEmpty()) {
            return {};
        }
        bool ok = false;
        const double value = withWesternDigits(text).toDouble(&ok);
        if (!ok || !std::isfinite(value)) {
            report(Kind::NotANumber, {text, column});
            return {};
        }
        return value;
    }

    std::optional<int> wholeNumber(const QString &column)
    {
        const std::optional<double> value = number(column);
        return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
    }

    GradeProfile &profile()
    {
        auto &profiles = m_result.profiles;
        const auto known = std::find_if(profiles.begin(), profiles.end(),
                                        [&](const GradeProfile &one) { return one.id == m_id; });
        if (known != profiles.end()) {
            return *known;
        }
        profiles.push_back({});
        profiles.back().id = m_id;
        return profiles.back();
    }

    void report(Kind kind, QStringList args = {})
    {
        m_result.problems.push_back({kind, std::move(args), m_id, m_sheet.rowNumber(m_row)});
    }

    const SheetReader &m_sheet;
    GradeSheet &m_result;
    int m_row = 0;
    QString m_id;
};

QString numberText(double value)
{
    return QString::number(value, 'g', 10);
}

/// Writes rows under the columns that gradeProfiles() reads.
class RowWriter
{
public:
    explicit RowWriter(QString id) : m_id(std::move(id))
    {
        m_sheet.name = u"gradeprofiles"_s;
        m_sheet.header = {u"key"_s,   u"profile"_s, u"part"_s, u"grade"_s,               u"from"_s,
                          u"to"_s,    u"value"_s,   u"rule"_s, u"label::English (en)"_s, u"label::Urdu (ur)"_s};
    }

    struct Cells
    {
        QString part = {};
        QString grade = {};
        std::optional<double> from = {};
        std::optional<double> to = {};
        std::optional<double> value = {};
        QString rule = {};
        Text label = {};
    };
    void add(const QString &key, const Cells &cells)
    {
        const auto text = [](const std::optional<double> &number) { return number ? numberText(*number) : QString(); };
        const auto words = [&](Language language) {
            return cells.label.has(language) ? cells.label.in(language) : QString();
        };
        m_sheet.rows.push_back({key, m_id, cells.part, cells.grade, text(cells.from), text(cells.to), text(cells.value),
                                cells.rule, words(Language::English), words(Language::Urdu)});
        m_sheet.rowNumbers.push_back(static_cast<int>(m_sheet.rows.size()) + 1);
    }

    [[nodiscard]] form::Sheet sheet() const { return m_sheet; }

private:
    QString m_id;
    form::Sheet m_sheet;
};

void addAreas(RowWriter &rows, const GradeProfile &profile)
{
    if (!profile.areas.isEmpty()) {
        rows.add(u"grade.sections"_s, {.part = profile.areas});
    }
    for (const GradeProfile::AreaCount &count : profile.areaCounts) {
        rows.add(u"grade.count"_s, {.part = count.area, .grade = count.grade, .from = count.least, .to = count.most});
    }
    for (const auto &[key, points] : profile.points) {
        rows.add(u"grade.points"_s, {.part = key.first, .grade = key.second, .value = points});
    }
    for (const auto &[area, kind] : profile.kindOfArea) {
        rows.add(u"grade.kind"_s, {.part = kind, .grade = area});
    }
}

} // namespace

GradeSheet gradeProfiles(const form::Sheet &sheet, bool strict)
{
    form::Problems problems;
    const form::Sheets sheets{{sheet.name, sheet}};
    const SheetReader reader(sheets, sheet.name, problems);
    GradeSheet result;
    ProfileReader profiles(reader, result);
    for (int row = 0; row < reader.rowCount(); ++row) {
        profiles.take(row, strict);
    }
    if (strict && result.profiles.empty()) {
        result.problems.push_back({Kind::NoRows, {}, {}, 0});
    }
    return result;
}

form::Sheet sheetOf(const GradeProfile &profile)
{
    RowWriter rows(profile.id);
    rows.add(u"grade.name"_s, {.label = profile.name});
    const auto addBands = [&](const std::vector<GradeProfile::Band> &bands, const QString &part) {
        for (const GradeProfile::Band &band : bands) {
            rows.add(u"grade.band"_s, {.part = part, .grade = band.grade, .from = band.from, .rule = band.rule, .label = band.label});
        }
    };
    addBands(profile.byArea, areaPart);
    addBands(profile.overall, overallPart);
    for (const auto &[grade, least] : profile.leastInSections) {
        rows.add(u"grade.least"_s, {.part = sectionPart, .grade = grade, .from = least});
    }
    for (const auto &[key, least] : profile.leastIn) {
        rows.add(u"grade.least"_s, {.part = key.second, .grade = key.first, .from = least});
    }
    if (profile.sectionCap) {
        rows.add(u"grade.cap"_s, {.part = sectionPart, .value = profile.sectionCap});
    }
    if (!profile.overallCap.isEmpty()) {
        rows.add(u"grade.cap"_s, {.part = overallPart, .grade = profile.overallCap});
    }
    addAreas(rows, profile);
    for (size_t i = 0; profile.levels && i < profile.levels->size(); ++i) {
        rows.add(u"grade.level"_s, {.grade = QString::number(i + 1), .value = (*profile.levels)[i]});
    }
    return rows.sheet();
}

} // namespace meyar
