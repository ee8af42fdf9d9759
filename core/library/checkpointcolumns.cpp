// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/cellvalues.h"
#include "core/library/packcodes.h"
#include "core/library/packsheets.h"

#include <QSet>

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;
using form::Problem;

namespace {

/// Reads Meyar's own columns of the survey sheet, row by row.
class CheckpointColumns
{
public:
    CheckpointColumns(SheetReader &sheet, const PackSettings &settings,
                      const std::vector<Reference> &references, const std::vector<ReferenceValue> &values)
        : m_sheet(sheet)
        , m_settings(settings)
    {
        for (const Reference &reference : references) {
            m_references.insert(reference.id);
        }
        for (const ReferenceValue &value : values) {
            m_keys.insert(value.key);
        }
        for (const Grade &grade : settings.grades) {
            m_letters.append(grade.letter);
        }
    }

    Checkpoint read(int row)
    {
        Checkpoint checkpoint;
        checkpoint.code = m_sheet.cell(row, u"name"_s).toUpper().replace(u'_', u'-');
        checkpoint.bank = m_sheet.cell(row, u"bank"_s);
        checkpoint.clauses = clauses(row);
        checkpoint.weight = valueOf<double>(row, u"weight"_s, numberIn, u"0, 1, 2.5…"_s, 0.0);
        checkpoint.severity = severity(row);
        checkpoint.capsGrade = capsGrade(row);
        checkpoint.evidence = valueOf<std::vector<EvidenceExpectation>>(
            row, u"evidence"_s, evidenceIn, wordsOf(evidenceWords) + u" 2"_s, {});
        checkpoint.evidenceNote = m_sheet.text(row, u"evidence_note"_s);
        checkpoint.fix = m_sheet.text(row, u"fix"_s);
        checkpoint.fact = m_sheet.cell(row, u"fact"_s);
        checkpoint.confidential
            = valueOf<bool>(row, u"confidential"_s, yesOrNoIn, u"yes, no"_s, false);
        checkpoint.limit = knownKey(row, u"limit"_s);
        checkpoint.reference = knownKey(row, u"reference"_s);
        checkpoint.subtract = m_sheet.cell(row, u"subtract"_s);
        checkpoint.level = valueOf<int>(row, u"level"_s, levelIn, u"1, 2, 3"_s, 0);
        checkpoint.kpi = m_sheet.cell(row, u"kpi"_s);
        return checkpoint;
    }

private:
    /// What `parse` makes of the cell; `fallback` if it is blank or, reported, makes no sense.
    template <typename T>
    T valueOf(int row, const QString &column, std::optional<T> (*parse)(const QString &),
              const QString &allowed, T fallback)
    {
        const QString cell = m_sheet.cell(row, column);
        if (cell.isEmpty()) {
            return fallback;
        }
        if (std::optional<T> value = parse(cell)) {
            return *std::move(value);
        }
        m_sheet.reportBadValue(row, column, allowed);
        return fallback;
    }

    QStringList clauses(int row)
    {
        QStringList ids = partsOf(m_sheet.cell(row, u"clause"_s));
        for (const QString &id : ids) {
            if (!m_references.contains(id)) {
                m_sheet.report(Problem::Kind::ReferenceUnknown, row, u"clause"_s, {id});
            }
        }
        return ids;
    }

    /// A key of the sheet "limits".
    QString knownKey(int row, const QString &column)
    {
        QString key = m_sheet.cell(row, column);
        if (!key.isEmpty() && !m_keys.contains(key)) {
            m_sheet.report(Problem::Kind::ReferenceUnknown, row, column, {key});
        }
        return key;
    }

    static std::optional<int> levelIn(const QString &cell)
    {
        const int level = cell.toInt();
        return level >= 1 && level <= 3 ? std::optional(level) : std::nullopt;
    }

    std::optional<Severity> severity(int row)
    {
        const QString cell = m_sheet.cell(row, u"severity"_s);
        const auto value = valueIn(severityWords, cell);
        if (!cell.isEmpty() && !value) {
            m_sheet.reportBadValue(row, u"severity"_s, wordsOf(severityWords));
        }
        return value;
    }

    QString capsGrade(int row)
    {
        QString letter = m_sheet.cell(row, u"caps_grade"_s);
        if (!letter.isEmpty() && m_settings.gradesReadable && !m_letters.contains(letter)) {
            m_sheet.reportBadValue(row, u"caps_grade"_s, m_letters.join(u", "_s));
        }
        return letter;
    }

    SheetReader &m_sheet;
    const PackSettings &m_settings;
    QSet<QString> m_references;
    QSet<QString> m_keys;
    QStringList m_letters;
};

} // namespace

QHash<int, Checkpoint> readCheckpoints(SheetReader &sheet, const PackSettings &settings,
                                       const std::vector<Reference> &references,
                                       const std::vector<ReferenceValue> &values)
{
    CheckpointColumns columns(sheet, settings, references, values);
    QHash<int, Checkpoint> checkpoints;
    for (int row = 0; row < sheet.rowCount(); ++row) {
        checkpoints.insert(sheet.rowNumber(row), columns.read(row));
    }
    return checkpoints;
}

QHash<int, ChoiceRow> readChoices(SheetReader &sheet)
{
    QHash<int, ChoiceRow> rows;
    for (int row = 0; row < sheet.rowCount(); ++row) {
        ChoiceRow choice;
        const QString result = sheet.cell(row, u"result"_s);
        const auto verdict = valueIn(verdictWords, result);
        if (!result.isEmpty() && !verdict) {
            sheet.reportBadValue(row, u"result"_s, wordsOf(verdictWords));
        }
        const QString score = sheet.cell(row, u"score"_s);
        const auto points = numberIn(score);
        if (!score.isEmpty() && !points) {
            sheet.reportBadValue(row, u"score"_s, u"0, 1, 2.5…"_s);
        }
        choice.meaning = {verdict.value_or(Verdict::None), points.value_or(0)};
        choice.hasPoints = !score.isEmpty() || verdict == Verdict::NotApplicable;
        rows.insert(sheet.rowNumber(row), choice);
    }
    return rows;
}

} // namespace meyar
