// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/salvage.h"

#include "core/store/figuresdocument.h"
#include "core/store/parts.h"
#include "core/store/salvagedrows.h"

#include <QFileInfo>

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

Result<SalvageReport> Store::takeOver(const store::SalvagedRows &rows)
{
    std::vector<std::pair<QByteArray, const store::SavedChange *>> ordered;
    for (auto saved = rows.changes().cbegin(); saved != rows.changes().cend(); ++saved) {
        ordered.emplace_back(saved.key(), &saved.value());
    }
    std::sort(ordered.begin(), ordered.end(), [](const auto &a, const auto &b) {
        return std::tie(a.second->change.hlc, a.first) < std::tie(b.second->change.hlc, b.first);
    });
    return m_parts->writing([&] {
        SalvageReport report;
        report.refused = rows.refused();
        for (const auto &[hash, saved] : ordered) {
            const DocumentKind kind = store::documentKindOf(saved->change.document, m_parts->registryId());
            const auto inserted = m_parts->log.insert(saved->raw, saved->change, hash, kind, 1);
            report.changes += inserted == store::ChangeTable::Inserted::Known ? 0 : 1;
            if (!saved->signature.isEmpty()) {
                m_parts->sql.run("INSERT OR IGNORE INTO feed_sig(change,sig) SELECT no, ? FROM change WHERE hash=?",
                                 saved->signature, hash);
            }
            m_parts->log.adoptClock(saved->change.hlc, m_parts->clock.nowMs());
        }
        for (const store::SavedEdit &edit : rows.edits()) {
            const qint64 doc = m_parts->log.docNo(edit.document, static_cast<DocumentKind>(edit.documentKind));
            report.edits += m_parts->log.set(doc, static_cast<EntityType>(edit.type), edit.entity, edit.named,
                                             edit.field, edit.value)
                ? 1
                : 0;
        }
        report.documents = static_cast<int>(m_parts->sql.number("SELECT count(*) FROM doc"));
        report.missing = static_cast<int>(m_parts->sql.number("SELECT count(*) FROM gap"));
        return report;
    });
}

Result<SalvageReport> salvage(const QStringList &damagedPaths, const QString &newPath, const QString &profile,
                              const Clock &clock)
{
    if (QFileInfo::exists(newPath)) {
        return fail(Error::Code::CannotWrite, {newPath, u"a file of this name is there already"_s});
    }
    store::SalvagedRows rows;
    // The first last: what is local, as edits that were not sealed, counts as the last file has it.
    for (auto path = damagedPaths.crbegin(); path != damagedPaths.crend(); ++path) {
        if (const Result<> read = rows.read(*path); !read) {
            return failAs(read);
        }
    }
    if (rows.changes().isEmpty() && rows.edits().isEmpty()) {
        return fail(Error::Code::NotFound, {u"change"_s, damagedPaths.join(u", "_s)});
    }
    StoreOptions options{newPath, profile};
    options.programme = ProgrammeId::fromBytes(rows.programme()).value_or(ProgrammeId());
    auto store = Store::open(options, clock);
    if (!store) {
        return failAs(store);
    }
    Result<SalvageReport> report = (*store)->takeOver(rows);
    if (!report) {
        return report;
    }
    if (!rows.person().isEmpty()) {
        if (const auto named = (*store)->setPerson(rows.person()); !named) {
            return failAs(named);
        }
    }
    const Result<CheckReport> checked = (*store)->check();
    report->problems = checked ? checked->problems : QStringList{checked.error().args.join(u", "_s)};
    return report;
}

} // namespace meyar
