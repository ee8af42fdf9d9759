// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/drafts.h"
#include "core/store/parts.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <iterator>

// What notices damage that SQLite does not, and puts right what can be made anew from the log.
namespace meyar {

using namespace Qt::StringLiterals;

namespace {

/// Up to here opening looks at every row; above, at the small tables, and at the others when
/// they are read.
constexpr qint64 rowsCheckedAtOpen = 500'000;

constexpr std::array smallTables{"device", "doc", "bundle", "self", "field"};

bool isSmall(const store::SummedTable &table)
{
    return std::find(smallTables.begin(), smallTables.end(), table.name) != smallTables.end();
}

QString tableName(const store::SummedTable &table)
{
    return QString::fromStdString(table.name);
}

} // namespace

std::vector<store::SummedTable> Store::Parts::damagedTables()
{
    std::vector<store::SummedTable> damaged;
    for (const store::SummedTable &table : sql.summedTables()) {
        if (store::damagedRows(sql.database(), table) > 0) {
            damaged.push_back(table);
        }
    }
    std::stable_partition(damaged.begin(), damaged.end(), [](const auto &table) { return !table.isCache; });
    return damaged;
}

Result<> Store::Parts::refillSealed()
{
    const bool drafts = sql.number("SELECT count(*) FROM draft_op") > 0;
    if (file.isReadOnly && drafts) {
        return fail(Error::Code::ReadOnly, {path}); // sealing is for who may write
    }
    auto work = [this, drafts] {
        sql.run("DELETE FROM reg"); // sealing moves its rows, and refuses to touch a damaged one
        if (drafts) {
            log.requireIdentity();
        }
        log.sealAll();
        refill();
        refreshDocumentStates();
        std::vector<store::SummedTable> caches;
        std::copy_if(sql.summedTables().begin(), sql.summedTables().end(), std::back_inserter(caches),
                     [](const store::SummedTable &table) { return table.isCache; });
        file.ledger->write();
        store::refillLedger(sql.database(), caches); // rows may have been missing
    };
    return changing(work);
}

bool Store::Parts::healed(const Error &error)
{
    if (healing || sqlite3_get_autocommit(sql.database().getHandle()) == 0) {
        return false;
    }
    healing = true;
    afterRollback();
    const bool done = refillSealed().has_value();
    healing = false;
    if (done) {
        notices.push_back({StoreNotice::Kind::ListsRefilled, error.args.value(1)});
    }
    return done;
}

Result<> Store::Parts::verifyAtOpen()
{
    QStringList toRefill;
    const Result<> truth = reading([&] {
        qint64 rows = 0;
        for (const store::SummedTable &table : sql.summedTables()) {
            rows += store::ledgerRows(sql.database(), table);
        }
        const bool all = file.isSuspect || rows <= rowsCheckedAtOpen;
        for (const store::SummedTable &table : sql.summedTables()) {
            const bool damaged = (all || isSmall(table)) && store::damagedRows(sql.database(), table) > 0;
            const store::LedgerState ledger
                = all || !table.isCache ? store::ledgerState(sql.database(), table) : store::LedgerState::Holds;
            if (ledger == store::LedgerState::Damaged) {
                store::refillLedger(sql.database(), {table});
                notices.push_back({StoreNotice::Kind::LedgerReset, tableName(table)});
            }
            const bool incomplete = ledger == store::LedgerState::Differs;
            if (table.isCache && (damaged || incomplete)) {
                toRefill += tableName(table);
            } else if (incomplete || (damaged && table.name != "draft_op")) {
                throw store::Failure{{Error::Code::Damaged, {path, tableName(table)}}};
            }
        }
    });
    if (!truth) {
        return truth;
    }
    const Result<> drafts = reading([this] { store::requireSoundDrafts(sql, 0); });
    if (!drafts && toRefill.isEmpty()) {
        notices.push_back({StoreNotice::Kind::EditDamaged, drafts.error().args.value(1)});
        return {}; // everything else can be read; sealing will refuse
    }
    if (!drafts) {
        return drafts;
    }
    if (file.lostTransactions) {
        notices.push_back({StoreNotice::Kind::EditsLost, {}});
    }
    if (file.isSuspect) {
        notices.push_back({StoreNotice::Kind::IndexesRebuilt, {}});
    }
    if (!toRefill.isEmpty()) {
        refillAtOpen = true; // needs the laptop's identity first
        notices.push_back({StoreNotice::Kind::ListsRefilled, toRefill.join(u", "_s)});
    }
    return {};
}

void Store::Parts::noticeClock()
{
    constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
    const qint64 aheadMs = (sql.number("SELECT v FROM self WHERE k='hlc'") >> 16) - clock.nowMs();
    if (aheadMs > dayMs) {
        notices.push_back({StoreNotice::Kind::ClockWasAhead, QString::number(aheadMs / dayMs)});
    }
}

void Store::Parts::noticeRevocation()
{
    if (log.hasIdentity() && changes.isRevoked(log.ownKey())) {
        noticeRevoked(log.ownKey());
    }
}

void Store::Parts::noticeRevoked(const QByteArray &key)
{
    if (key != noticedRevoked) {
        noticedRevoked = key;
        notices.push_back({StoreNotice::Kind::KeyRevoked, vault::deviceLabel(key)});
    }
}

void Store::Parts::noticeOldFile()
{
    if (!log.hasIdentity()) {
        return;
    }
    const auto numbers = log.deviceKeys().sealedNumbers(log.keys().publicKey);
    if (!numbers) {
        return;
    }
    for (auto known = numbers->cbegin(); known != numbers->cend(); ++known) {
        const qint64 here = sql.number(
            "SELECT max(c.seq) FROM change c JOIN doc d ON d.no=c.doc WHERE d.id=? AND c.dev=?", known.key(),
            log.thisDeviceNo());
        if (static_cast<quint64>(here) < known.value()) {
            notices.push_back({StoreNotice::Kind::OlderThanKey, {}});
            return;
        }
    }
}

} // namespace meyar
