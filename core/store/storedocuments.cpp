// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/parts.h"

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

/// One laptop's feed on a document while its numbers are read in ascending order.
struct FeedView
{
    FeedNumbers feed;
    quint64 last = 0;
};

FeedNumbers numbersOf(const FeedNumbers &feed, quint64 from, quint64 to)
{
    FeedNumbers numbers = feed;
    numbers.from = from;
    numbers.to = to;
    return numbers;
}

/// Appends a number, or lengthens the last run if it follows on it.
void addNumber(std::vector<FeedNumbers> &runs, const FeedNumbers &feed, quint64 seq)
{
    if (!runs.empty() && runs.back().device == feed.device && runs.back().to + 1 >= seq) {
        runs.back().to = seq;
        return;
    }
    runs.push_back(numbersOf(feed, seq, seq));
}

void readFeeds(Store::Parts &parts, qint64 doc, DocumentRow &row)
{
    std::vector<FeedView> views;
    SQLite::Statement &rows = parts.sql.prepare(
        "SELECT v.pubkey, c.seq, c.body IS NULL AND c.redacted_by=c.no FROM change c JOIN device v ON v.no=c.dev "
        "WHERE c.doc=? ORDER BY v.pubkey, c.seq",
        doc);
    while (rows.executeStep()) {
        const QByteArray device = store::bytesOf(rows.getColumn(0));
        const auto seq = static_cast<quint64>(rows.getColumn(1).getInt64());
        if (views.empty() || views.back().feed.device != device) {
            views.push_back({{device, vault::deviceLabel(device), {}, 0, 0}, 0});
        }
        FeedView &view = views.back();
        ++row.changes;
        if (seq == view.last) {
            addNumber(row.forked, view.feed, seq);
        } else if (seq > view.last + 1) {
            row.missing.push_back(numbersOf(view.feed, view.last + 1, seq - 1));
        }
        if (rows.getColumn(2).getInt() != 0) {
            addNumber(row.withoutText, view.feed, seq);
        }
        view.last = seq;
    }
    rows.reset();
    for (auto *list : {&row.missing, &row.withoutText, &row.forked}) {
        for (FeedNumbers &numbers : *list) {
            numbers.person = parts.nameOf(numbers.device);
        }
    }
}

} // namespace

void Store::Parts::refreshDocumentStates()
{
    sql.run("UPDATE doc SET state=(state&?1) "
            "| CASE WHEN no IN (SELECT doc FROM fork) THEN ?2 ELSE 0 END "
            "| CASE WHEN no IN (SELECT doc FROM gap) "
            " OR no IN (SELECT c.doc FROM change c WHERE c.body IS NULL AND c.redacted_by=c.no) "
            " OR no IN (SELECT e.doc FROM orphan_pred o JOIN entity e ON e.no=o.entity) "
            " OR no IN (SELECT doc FROM orphan_cover) THEN ?3 ELSE 0 END",
            static_cast<int>(DocumentFlag::NeedsNewer), static_cast<int>(DocumentFlag::Forked),
            static_cast<int>(DocumentFlag::Incomplete));
}

Result<std::vector<ChangeRow>> Store::changes(AssessmentId id)
{
    return m_parts->writing([&] {
        std::vector<ChangeRow> found;
        const qint64 doc = m_parts->document(id);
        m_parts->log.seal(doc);
        std::vector<QByteArray> withText;
        SQLite::Statement &rows = m_parts->sql.prepare("SELECT hash FROM change WHERE doc=? AND body IS NOT NULL", doc);
        while (rows.executeStep()) {
            withText.push_back(store::bytesOf(rows.getColumn(0)));
        }
        rows.reset();
        for (const auto &[hash, change] : m_parts->changes.changes(doc)) {
            ChangeRow row;
            row.hash = hash;
            row.by = m_parts->nameOf(change.device);
            row.ours = change.device == m_parts->log.ownKey();
            row.seq = change.seq;
            const qint64 no = m_parts->sql.number("SELECT no FROM change WHERE hash=?", hash);
            row.sealedAtMs = m_parts->shownTime(static_cast<qint64>(change.hlc >> 16), no, row.clockWasAhead);
            row.ops = static_cast<int>(change.ops.size());
            row.hasText = std::find(withText.begin(), withText.end(), hash) != withText.end();
            for (const Op &op : change.ops) {
                if (std::find(row.entities.begin(), row.entities.end(), op.entity) == row.entities.end()) {
                    row.entities.push_back(op.entity);
                }
            }
            found.push_back(std::move(row));
        }
        std::stable_sort(found.begin(), found.end(),
                         [](const ChangeRow &a, const ChangeRow &b) { return a.sealedAtMs < b.sealedAtMs; });
        return found;
    });
}

Result<std::vector<DocumentRow>> Store::documents()
{
    return m_parts->reading([this] {
        std::vector<std::pair<qint64, DocumentRow>> found;
        SQLite::Statement &rows = m_parts->sql.prepare(
            "SELECT d.no, d.id, d.kind, d.state, e.name, a.started_on, "
            "(SELECT count(*) FROM (SELECT o.hash16 FROM orphan_pred o JOIN entity n ON n.no=o.entity "
            " WHERE n.doc=d.no UNION SELECT q.hash16 FROM orphan_cover q WHERE q.doc=d.no)) "
            "FROM doc d LEFT JOIN assessment a ON a.doc=d.no AND a.key=d.id "
            "LEFT JOIN enterprise e ON e.key=a.enterprise ORDER BY d.kind, a.started_on DESC, d.id");
        while (rows.executeStep()) {
            DocumentRow row;
            row.id = store::bytesOf(rows.getColumn(1));
            if (rows.getColumn(2).getInt() == static_cast<int>(DocumentKind::Assessment)) {
                row.assessment = AssessmentId::fromBytes(row.id);
            }
            row.isFigures = rows.getColumn(2).getInt() == static_cast<int>(DocumentKind::Figures);
            row.isCohort = rows.getColumn(2).getInt() == static_cast<int>(DocumentKind::Cohort);
            row.flags = rows.getColumn(3).getInt();
            row.enterpriseName = store::textOf(rows.getColumn(4));
            row.startedOn = store::dateOf(rows.getColumn(5));
            row.missingUnknown = rows.getColumn(6).getInt();
            found.emplace_back(rows.getColumn(0).getInt64(), std::move(row));
        }
        rows.reset();
        std::vector<DocumentRow> documents;
        for (auto &[doc, row] : found) {
            readFeeds(*m_parts, doc, row);
            documents.push_back(std::move(row));
        }
        return documents;
    });
}

} // namespace meyar
