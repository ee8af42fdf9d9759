// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/parts.h"

#include <QFileInfo>

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;
using store::textOf;
using store::textOrNull;

namespace {

constexpr auto selectEvidence
    = "SELECT v.key, a.key, v.sha256, v.size, v.type, v.name, v.caption, v.taken_at, v.width, v.height, v.question, "
      "v.finding, v.derived_from, v.edits, e.name, s.name, s.city, a.site, "
      "EXISTS(SELECT 1 FROM evidence o JOIN assessment b ON b.doc=o.doc WHERE o.sha256=v.sha256 AND o.deleted IS NULL "
      "AND b.deleted IS NULL AND b.site IS NOT a.site) AS elsewhere "
      "FROM evidence v JOIN assessment a ON a.doc=v.doc LEFT JOIN enterprise e ON e.key=a.enterprise "
      "LEFT JOIN site s ON s.key=a.site WHERE v.deleted IS NULL AND a.deleted IS NULL AND v.sha256 IS NOT NULL "
      "AND (?1 IS NULL OR a.key=?1) ORDER BY v.key, a.key";

/// In the same columns; the cohort's name stands where a visit has its enterprise.
constexpr auto selectOfCohorts
    = "SELECT v.key, NULL, v.sha256, v.size, v.type, v.name, v.caption, v.taken_at, v.width, v.height, NULL, NULL, NULL, NULL, "
      "t.name, NULL, t.city, NULL, 0 "
      "FROM evidence v JOIN cohort t ON t.doc=v.doc WHERE v.deleted IS NULL AND t.deleted IS NULL AND t.practice IS NULL "
      "AND v.sha256 IS NOT NULL ORDER BY v.key";

Value momentOrNull(const QDateTime &moment)
{
    return moment.isValid() ? Value(moment.toString(Qt::ISODate)) : Value();
}

Value numberOrNull(qint64 number)
{
    return number > 0 ? Value(number) : Value();
}

Value bytesOrNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? Value() : Value(bytes);
}

EvidenceRow rowFrom(SQLite::Statement &row)
{
    EvidenceRow found;
    Evidence &v = found.evidence;
    v.id = EvidenceId::fromBytes(store::bytesOf(row.getColumn(0))).value_or(EvidenceId());
    v.assessment = AssessmentId::fromBytes(store::bytesOf(row.getColumn(1))).value_or(AssessmentId());
    v.sha256 = store::bytesOf(row.getColumn(2));
    v.size = row.getColumn(3).getInt64();
    v.type = textOf(row.getColumn(4));
    v.name = textOf(row.getColumn(5));
    v.caption = textOf(row.getColumn(6));
    v.takenAt = QDateTime::fromString(textOf(row.getColumn(7)), Qt::ISODate);
    v.pixels = row.getColumn(8).isNull() ? QSize() : QSize(row.getColumn(8).getInt(), row.getColumn(9).getInt());
    v.question = textOf(row.getColumn(10));
    v.finding = FindingId::fromBytes(store::bytesOf(row.getColumn(11))).value_or(FindingId());
    v.derivedFrom = store::bytesOf(row.getColumn(12));
    v.edits = textOf(row.getColumn(13));
    found.enterpriseName = textOf(row.getColumn(14));
    found.siteName = textOf(row.getColumn(15));
    found.city = textOf(row.getColumn(16));
    found.site = SiteId::fromBytes(store::bytesOf(row.getColumn(17))).value_or(SiteId());
    found.isElsewhere = row.getColumn(18).getInt() != 0;
    return found;
}

std::vector<EvidenceRow> rowsOf(Store::Parts &parts, SQLite::Statement &statement)
{
    std::vector<EvidenceRow> found;
    while (statement.executeStep()) {
        found.push_back(rowFrom(statement));
        found.back().isMissing = !parts.evidence.has(found.back().evidence.sha256);
    }
    statement.reset();
    return found;
}

/// The rows of an assessment (null id: of all that are not deleted).
std::vector<EvidenceRow> rows(Store::Parts &parts, const QByteArray &assessment)
{
    return rowsOf(parts, parts.sql.prepare(selectEvidence, assessment));
}

std::vector<EvidenceRow> trainingRows(Store::Parts &parts)
{
    return rowsOf(parts, parts.sql.prepare(selectOfCohorts));
}

/// Proof of a finding's repair is added after the visit; proof of an answer is not.
qint64 openDocument(Store::Parts &parts, const Evidence &evidence)
{
    return evidence.finding.isNull() ? parts.answerableDocument(evidence.assessment)
                                     : parts.document(evidence.assessment);
}

std::vector<std::pair<QString, Value>> placeOf(const Evidence &evidence)
{
    return {{u"caption"_s, textOrNull(evidence.caption)},
            {u"question"_s, textOrNull(evidence.question)},
            {u"finding"_s, evidence.finding.isNull() ? Value() : Value(evidence.finding.bytes())},
            {u"deleted"_s, Value()}};
}

Result<Changes> attached(Store::Parts &parts, const Evidence &evidence, const QString &name,
                         const evidence::Intake &intake)
{
    return parts.writing([&] {
        const qint64 doc = openDocument(parts, evidence);
        std::vector<std::pair<QString, Value>> fields = placeOf(evidence);
        const std::vector<std::pair<QString, Value>> content{
            {u"sha256"_s, Value(intake.sha256)},
            {u"size"_s, Value(intake.size)},
            {u"type"_s, Value(evidence::mimeType(intake.facts.kind))},
            {u"name"_s, textOrNull(evidence.name.isEmpty() ? name : evidence.name)},
            {u"taken_at"_s, momentOrNull(evidence.takenAt.isValid() ? evidence.takenAt : intake.facts.photo.takenAt)},
            {u"width"_s, numberOrNull(intake.facts.pixels.width())},
            {u"height"_s, numberOrNull(intake.facts.pixels.height())},
            {u"derived_from"_s, bytesOrNull(evidence.derivedFrom)},
            {u"edits"_s, textOrNull(evidence.edits)}};
        fields.insert(fields.end(), content.begin(), content.end());
        parts.setAll(doc, EntityType::Evidence, evidence.id.bytes(), false, fields);
        return Changes{false, {evidence.assessment}};
    });
}

} // namespace

Result<Changes> Store::attach(const Evidence &evidence, const QString &path)
{
    // Asked before the copy, so that a refusal leaves no file that no row names.
    if (const auto open = m_parts->reading([&] { return openDocument(*m_parts, evidence); }); !open) {
        return failAs(open);
    }
    const Result<evidence::Intake> intake = m_parts->evidence.put(path);
    if (!intake) {
        return failAs(intake);
    }
    const Result<> wanted = refuseRedacted(intake->sha256, QFileInfo(path).fileName());
    return wanted ? attached(*m_parts, evidence, QFileInfo(path).fileName(), *intake) : failAs(wanted);
}

Result<Changes> Store::attach(const Evidence &evidence, const QByteArray &bytes)
{
    if (const auto open = m_parts->reading([&] { return openDocument(*m_parts, evidence); }); !open) {
        return failAs(open);
    }
    const Result<evidence::Intake> intake = m_parts->evidence.put(bytes, evidence.name);
    if (!intake) {
        return failAs(intake);
    }
    const Result<> wanted = refuseRedacted(intake->sha256, evidence.name);
    return wanted ? attached(*m_parts, evidence, {}, *intake) : failAs(wanted);
}

Result<Changes> Store::put(const Evidence &evidence)
{
    return m_parts->writing([&] {
        const qint64 doc = openDocument(*m_parts, evidence);
        m_parts->setAll(doc, EntityType::Evidence, evidence.id.bytes(), false, placeOf(evidence));
        m_parts->revive(doc, EntityType::Evidence, evidence.id.bytes());
        return Changes{false, {evidence.assessment}};
    });
}

Result<Changes> Store::remove(const Evidence &evidence)
{
    return m_parts->step(evidence.assessment, UndoKind::Delete, [&] {
        m_parts->remove(openDocument(*m_parts, evidence), EntityType::Evidence, evidence.id.bytes(), u"evidence"_s);
        return Changes{false, {evidence.assessment}};
    });
}

Result<std::vector<EvidenceRow>> Store::evidence(AssessmentId id)
{
    return m_parts->reading([&] { return rows(*m_parts, id.bytes()); });
}

Result<std::vector<EvidenceRow>> Store::trainingEvidence()
{
    return m_parts->reading([this] { return trainingRows(*m_parts); });
}

Result<MissingEvidence> Store::missingEvidence()
{
    return m_parts->reading([this] {
        MissingEvidence found;
        std::set<QByteArray> seen;
        std::vector<EvidenceRow> all = rows(*m_parts, {});
        std::ranges::move(trainingRows(*m_parts), std::back_inserter(all));
        for (EvidenceRow &row : all) {
            if (!seen.insert(row.evidence.sha256).second) {
                continue;
            }
            ++found.files;
            if (row.isMissing) {
                found.missing.push_back(std::move(row));
            }
        }
        return found;
    });
}

Result<std::vector<std::vector<EvidenceRow>>> Store::sharedEvidence()
{
    return m_parts->reading([this] {
        std::map<QByteArray, std::vector<EvidenceRow>> byFile;
        for (EvidenceRow &row : rows(*m_parts, {})) {
            if (row.isElsewhere) {
                byFile[row.evidence.sha256].push_back(std::move(row));
            }
        }
        std::vector<std::vector<EvidenceRow>> found;
        for (auto &[sha256, shared] : byFile) {
            found.push_back(std::move(shared));
        }
        return found;
    });
}

Result<std::vector<QByteArray>> Store::unreferencedEvidence()
{
    return m_parts->reading([this] {
        std::set<QByteArray> files = m_parts->evidence.all();
        // A row of a deleted entity still names its file: what was deleted can be brought back.
        SQLite::Statement &named = m_parts->sql.prepare("SELECT DISTINCT sha256 FROM evidence");
        while (named.executeStep()) {
            files.erase(store::bytesOf(named.getColumn(0)));
        }
        named.reset();
        return std::vector<QByteArray>(files.begin(), files.end());
    });
}

evidence::Files Store::evidenceFiles() const
{
    return m_parts->evidence;
}

} // namespace meyar
