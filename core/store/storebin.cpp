// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/figuresdocument.h"
#include "core/store/parts.h"

#include <algorithm>
#include <map>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

/// What the bin shows of every kind of thing: document, kind of document, key, title, where. What is in a deleted
/// assessment comes back with it, so it is not listed by itself.
constexpr auto selectDeleted
    = "SELECT t.doc, d.id, d.kind, 1 AS type, t.key, t.name, t.name FROM enterprise t JOIN doc d ON d.no=t.doc "
      "WHERE t.deleted IS NOT NULL "
      "UNION ALL SELECT t.doc, d.id, d.kind, 2, t.key, t.name, e.name FROM site t JOIN doc d ON d.no=t.doc "
      "LEFT JOIN enterprise e ON e.key=t.enterprise WHERE t.deleted IS NOT NULL "
      "UNION ALL SELECT t.doc, d.id, d.kind, 10, t.key, t.started_on, e.name FROM assessment t "
      "JOIN doc d ON d.no=t.doc LEFT JOIN enterprise e ON e.key=t.enterprise WHERE t.deleted IS NOT NULL "
      "UNION ALL SELECT t.doc, d.id, d.kind, 12, t.key, t.statement, e.name FROM finding t "
      "JOIN doc d ON d.no=t.doc JOIN assessment a ON a.doc=t.doc LEFT JOIN enterprise e ON e.key=a.enterprise "
      "WHERE t.deleted IS NOT NULL AND a.deleted IS NULL "
      "UNION ALL SELECT t.doc, d.id, d.kind, 13, t.key, t.what, e.name FROM action t "
      "JOIN doc d ON d.no=t.doc JOIN assessment a ON a.doc=t.doc LEFT JOIN enterprise e ON e.key=a.enterprise "
      "WHERE t.deleted IS NOT NULL AND a.deleted IS NULL "
      "UNION ALL SELECT t.doc, d.id, d.kind, 14, t.key, coalesce(t.caption, t.name), e.name FROM evidence t "
      "JOIN doc d ON d.no=t.doc JOIN assessment a ON a.doc=t.doc LEFT JOIN enterprise e ON e.key=a.enterprise "
      "WHERE t.deleted IS NOT NULL AND a.deleted IS NULL "
      "UNION ALL SELECT t.doc, d.id, d.kind, 18, t.key, t.name, e.name FROM signature t "
      "JOIN doc d ON d.no=t.doc JOIN assessment a ON a.doc=t.doc LEFT JOIN enterprise e ON e.key=a.enterprise "
      "WHERE t.deleted IS NOT NULL AND a.deleted IS NULL "
      "UNION ALL SELECT t.doc, d.id, d.kind, 22, t.key, t.text, e.name FROM quick_note t "
      "JOIN doc d ON d.no=t.doc JOIN assessment a ON a.doc=t.doc LEFT JOIN enterprise e ON e.key=a.enterprise "
      "WHERE t.deleted IS NOT NULL AND a.deleted IS NULL";

/// The same of the figures of sites; apart, because a statement may have few parts.
constexpr auto selectDeletedFigures
    = "SELECT t.doc, d.id, d.kind, 25, t.key, trim(t.day || ' ' || coalesce(t.injury, '')), NULL FROM incident t "
      "JOIN doc d ON d.no=t.doc WHERE t.deleted IS NOT NULL "
      "UNION ALL SELECT t.doc, d.id, d.kind, 27, t.key, t.name, NULL FROM chemical t JOIN doc d ON d.no=t.doc "
      "WHERE t.deleted IS NOT NULL "
      "UNION ALL SELECT t.doc, d.id, d.kind, 28, t.key, t.hazard, NULL FROM risk t JOIN doc d ON d.no=t.doc "
      "WHERE t.deleted IS NOT NULL "
      "UNION ALL SELECT t.doc, d.id, d.kind, 29, t.key, t.name, NULL FROM study t JOIN doc d ON d.no=t.doc "
      "WHERE t.deleted IS NOT NULL";

/// The same of cohorts; where: the cohort's name. What is in a deleted cohort comes back with it.
constexpr auto selectDeletedTraining
    = "SELECT t.doc, d.id, d.kind, 30, t.key, t.name, t.city FROM cohort t JOIN doc d ON d.no=t.doc WHERE t.deleted IS NOT NULL "
      "UNION ALL SELECT t.doc, d.id, d.kind, 31, t.key, e.name, c.name FROM cohort_firm t JOIN doc d ON d.no=t.doc "
      "JOIN cohort c ON c.doc=t.doc LEFT JOIN site s ON s.key=t.key LEFT JOIN enterprise e ON e.key=s.enterprise "
      "WHERE t.deleted IS NOT NULL AND c.deleted IS NULL "
      "UNION ALL SELECT t.doc, d.id, d.kind, 33, t.key, t.title, c.name FROM training_session t JOIN doc d ON d.no=t.doc "
      "JOIN cohort c ON c.doc=t.doc WHERE t.deleted IS NOT NULL AND c.deleted IS NULL "
      "UNION ALL SELECT t.doc, d.id, d.kind, 40, t.key, coalesce(t.problem, t.action), c.name FROM project t "
      "JOIN doc d ON d.no=t.doc JOIN cohort c ON c.doc=t.doc WHERE t.deleted IS NOT NULL AND c.deleted IS NULL "
      "UNION ALL SELECT t.doc, d.id, d.kind, 42, t.key, t.what, c.name FROM action_point t "
      "JOIN doc d ON d.no=t.doc JOIN cohort c ON c.doc=t.doc WHERE t.deleted IS NOT NULL AND c.deleted IS NULL "
      "UNION ALL SELECT t.doc, d.id, d.kind, 43, t.key, t.name, c.name FROM instrument t "
      "JOIN doc d ON d.no=t.doc JOIN cohort c ON c.doc=t.doc WHERE t.deleted IS NOT NULL AND c.deleted IS NULL";

/// Whose figures a document holds cannot be read from it: its name is a hash of the site's id.
std::map<QByteArray, QString> factoriesOfFigures(Store::Parts &parts)
{
    std::map<QByteArray, QString> factories;
    SQLite::Statement &sites = parts.sql.prepare("SELECT s.key, e.name FROM site s LEFT JOIN enterprise e ON e.key=s.enterprise");
    while (sites.executeStep()) {
        if (const auto site = SiteId::fromBytes(store::bytesOf(sites.getColumn(0)))) {
            factories.emplace(store::figuresDocument(*site), store::textOf(sites.getColumn(1)));
        }
    }
    sites.reset();
    return factories;
}

/// Who deleted it and when: the last delete, or the mark that older versions wrote.
void findAuthor(Store::Parts &parts, qint64 doc, BinRow &row)
{
    const qint64 entity = parts.registers.knownEntityNo(doc, static_cast<quint64>(row.type), false, row.entity);
    SQLite::Statement &last = parts.sql.prepare(
        "SELECT d.at_ms, coalesce(v.pubkey, (SELECT pubkey FROM device WHERE no=?1)) FROM deletion d "
        "LEFT JOIN change c ON c.no=d.change LEFT JOIN device v ON v.no=c.dev WHERE d.doc=?2 AND d.entity=?3 "
        "UNION ALL "
        "SELECT r.at_ms, coalesce(v.pubkey, (SELECT pubkey FROM device WHERE no=?1)) FROM reg r "
        "JOIN field f ON f.no=r.field AND f.name='deleted' "
        "LEFT JOIN change c ON c.no=r.change LEFT JOIN device v ON v.no=c.dev "
        "WHERE r.doc=?2 AND r.entity=?3 AND r.value IS NOT NULL ORDER BY 1 DESC LIMIT 1",
        parts.log.thisDeviceNo(), doc, entity);
    QByteArray device;
    if (last.executeStep()) {
        row.atMs = last.getColumn(0).getInt64();
        device = store::bytesOf(last.getColumn(1));
    }
    last.reset();
    row.by = device.isEmpty() ? QString() : parts.nameOf(device);
}

} // namespace

Result<std::vector<BinRow>> Store::bin()
{
    return m_parts->reading([this] {
        std::vector<std::pair<qint64, BinRow>> found;
        for (const char *select : {selectDeleted, selectDeletedFigures, selectDeletedTraining}) {
            SQLite::Statement &rows = m_parts->sql.prepare(select);
            while (rows.executeStep()) {
                BinRow row;
                row.document = store::bytesOf(rows.getColumn(1));
                if (rows.getColumn(2).getInt() == static_cast<int>(DocumentKind::Assessment)) {
                    row.assessment = AssessmentId::fromBytes(row.document);
                }
                row.type = static_cast<EntityType>(rows.getColumn(3).getInt());
                row.entity = store::bytesOf(rows.getColumn(4));
                row.title = store::textOf(rows.getColumn(5));
                row.enterpriseName = store::textOf(rows.getColumn(6));
                found.emplace_back(rows.getColumn(0).getInt64(), std::move(row));
            }
            rows.reset();
        }
        std::map<QByteArray, QString> factories;
        std::vector<BinRow> bin;
        for (auto &[doc, row] : found) {
            findAuthor(*m_parts, doc, row);
            if (store::documentKindOf(row.document, m_parts->registryId()) == DocumentKind::Figures) {
                factories = factories.empty() ? factoriesOfFigures(*m_parts) : factories;
                row.enterpriseName = factories[row.document];
            }
            bin.push_back(std::move(row));
        }
        std::sort(bin.begin(), bin.end(), [](const BinRow &a, const BinRow &b) {
            return std::tie(b.atMs, a.document, a.entity) < std::tie(a.atMs, b.document, b.entity);
        });
        return bin;
    });
}

Result<Changes> Store::restore(const QByteArray &document, EntityType type, const QByteArray &entity)
{
    const DocumentKind kind = store::documentKindOf(document, m_parts->registryId());
    const auto bring = [&] {
        const qint64 doc = m_parts->sql.number("SELECT no FROM doc WHERE id=?", document);
        if (doc == 0 || !m_parts->isDeleted(doc, type, entity)) {
            throw store::Failure{{Error::Code::NotFound, {u"entry"_s, QString::fromLatin1(entity.toHex())}}};
        }
        m_parts->revive(doc, type, entity);
        Changes changes;
        if (kind == DocumentKind::Figures || kind == DocumentKind::Cohort) {
            (kind == DocumentKind::Figures ? changes.figures : changes.training) = true;
            return changes;
        }
        const auto id = document == m_parts->registryId() ? std::nullopt : AssessmentId::fromBytes(document);
        changes.registry = !id || type == EntityType::Assessment;
        if (id) {
            changes.assessments.insert(*id);
        }
        return changes;
    };
    const auto id = AssessmentId::fromBytes(document);
    return id && kind == DocumentKind::Assessment ? m_parts->step(*id, UndoKind::Restore, bring)
                                                   : m_parts->writing(bring);
}

} // namespace meyar
