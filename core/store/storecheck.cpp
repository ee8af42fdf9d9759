// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/drafts.h"
#include "core/store/parts.h"

#include <QScopeGuard>

#include <sqlite3.h>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

using ChangesByHash = std::vector<std::pair<QByteArray, Change>>;

/// Tells how far a check is and stops it: SQLite asks every few thousand steps of its own.
class Asking
{
public:
    Asking(SQLite::Database &database, const CheckStep &step, qint64 total)
        : m_database(database)
        , m_step(step)
        , m_total(total)
    {
        constexpr int everySteps = 5000;
        if (m_step) {
            sqlite3_progress_handler(m_database.getHandle(), everySteps, &Asking::ask, this);
        }
    }
    ~Asking() { sqlite3_progress_handler(m_database.getHandle(), 0, nullptr, nullptr); }
    Asking(const Asking &) = delete;
    Asking &operator=(const Asking &) = delete;

    void oneMore() { ++m_done; }
    [[nodiscard]] bool isStopped() const { return m_isStopped; }

private:
    static int ask(void *self)
    {
        auto &asking = *static_cast<Asking *>(self);
        asking.m_isStopped = asking.m_isStopped || !asking.m_step(asking.m_done, asking.m_total);
        return asking.m_isStopped ? 1 : 0;
    }

    SQLite::Database &m_database;
    const CheckStep &m_step;
    qint64 m_done = 0;
    qint64 m_total;
    bool m_isStopped = false;
};

/// Reads every change, checking hash, body and signature; what does not hold is a sentence in `problems`.
ChangesByHash verifiedChanges(store::Sql &sql, QStringList &problems, const std::function<void()> &done = {})
{
    ChangesByHash changes;
    SQLite::Statement &rows = sql.prepare(
        "SELECT c.no, c.hash, c.head, c.body, v.pubkey, s.sig, o.id, c.seq, c.hlc FROM change c "
        "LEFT JOIN device v ON v.no=c.dev LEFT JOIN doc o ON o.no=c.doc LEFT JOIN feed_sig s ON s.change=c.no "
        "ORDER BY c.no");
    while (rows.executeStep()) {
        if (done) {
            done();
        }
        const QString name = u"change %1"_s.arg(rows.getColumn(0).getInt64());
        const QByteArray hash = store::bytesOf(rows.getColumn(1));
        const RawChange raw{store::bytesOf(rows.getColumn(2)), store::bytesOf(rows.getColumn(3))};
        const QByteArray device = store::bytesOf(rows.getColumn(4));
        const QByteArray signature = store::bytesOf(rows.getColumn(5));
        if (changeHash(raw.head) != hash) {
            problems += name + u": its header does not have the hash it is filed under"_s;
            continue;
        }
        const Result<Change> decoded = decode(raw, name);
        if (!decoded) {
            problems += name + u": its content is damaged"_s;
            continue;
        }
        if (decoded->device != device) {
            problems += name + u": it is filed under another laptop than the one that made it"_s;
        }
        if (decoded->document != store::bytesOf(rows.getColumn(6))
            || static_cast<qint64>(decoded->seq) != rows.getColumn(7).getInt64()
            || static_cast<qint64>(decoded->hlc) != rows.getColumn(8).getInt64()) {
            problems += name + u": its document, number or time is not what its header says"_s;
        }
        if (!signature.isEmpty() && !vault::verify(feedMessage(hash), signature, device)) {
            problems += name + u": its signature is not the laptop's"_s;
        }
        changes.push_back({hash, *decoded});
    }
    rows.reset();
    return changes;
}

void checkPages(SQLite::Database &database, QStringList &problems)
{
    SQLite::Statement rows(database, "PRAGMA integrity_check(20)");
    while (rows.executeStep()) {
        const QString line = store::textOf(rows.getColumn(0));
        if (line != u"ok"_s) {
            problems += u"SQLite: "_s + line;
        }
    }
}

} // namespace

void Store::Parts::refill(const std::function<void()> &done)
{
    QStringList problems;
    const ChangesByHash stored = verifiedChanges(sql, problems, done);
    if (!problems.isEmpty()) {
        throw store::Failure{{Error::Code::Damaged, {path, problems.join(u"; "_s)}}};
    }
    registers.clear();
    models.clear();
    this->changes.replay(stored, done);
    models.refresh(registers.takeTouched(), log.thisDeviceNo());
}

void Store::Parts::refillIfDue()
{
    if (sql.number("SELECT count(*) FROM self WHERE k='refill'") == 0) {
        return;
    }
    sql.run("DELETE FROM self WHERE k='refill'");
    if (sql.number("SELECT count(*) FROM change") != 0) {
        if (sql.number("SELECT count(*) FROM draft_op") != 0) {
            log.requireIdentity();
        }
        log.sealAll();
        refill();
        refreshDocumentStates();
    }
}

Result<> Store::rebuild()
{
    return m_parts->refillSealed();
}

Result<QByteArray> Store::stateHash()
{
    if (const Result<> sealed = sealAll(); !sealed) {
        return failAs(sealed);
    }
    return m_parts->reading([this] { return stateHashOf(m_parts->changes.state()); });
}

Result<CheckReport> Store::check(const CheckStep &step)
{
    constexpr qint64 passes = 3; // read, and in the rebuild read and replayed
    const auto total = m_parts->reading([this] { return passes * m_parts->sql.number("SELECT count(*) FROM change"); });
    if (!total) {
        return failAs(total);
    }
    CheckReport stopped;
    stopped.isStopped = true;
    QStringList healed;
    if (const Result<> drafts = m_parts->reading([this] { store::requireSoundDrafts(m_parts->sql, 0); }); !drafts) {
        CheckReport found;
        found.problems = {u"An edit that is not sealed is damaged: "_s + drafts.error().args.value(1)};
        return found; // what it was about cannot be compared with the log
    }
    bool isStopped = false;
    const auto damaged = m_parts->reading([&] {
        const Asking asking(*m_parts->file.database, step, *total);
        const auto mark = qScopeGuard([&] { isStopped = asking.isStopped(); });
        return m_parts->damagedTables();
    });
    if (!damaged) {
        return isStopped ? Result<CheckReport>(stopped) : failAs(damaged);
    }
    if (!damaged->empty() && damaged->front().isCache) {
        if (const Result<> refilled = m_parts->refillSealed(); !refilled) {
            return failAs(refilled);
        }
        for (const store::SummedTable &table : *damaged) {
            healed += u"Damaged rows of the list %1 were made anew from the log."_s.arg(
                QString::fromStdString(table.name));
        }
    }
    if (const Result<> sealed = sealAll(); !sealed) {
        return failAs(sealed);
    }
    Result<CheckReport> report = m_parts->reading([&] {
        Asking asking(*m_parts->file.database, step, *total);
        const auto mark = qScopeGuard([&] { isStopped = asking.isStopped(); });
        return m_parts->checked([&asking] { asking.oneMore(); });
    });
    if (isStopped) {
        return stopped;
    }
    if (report) {
        const Result<bool> read = readEvidence(*report, [&] { return !step || step(*total, *total); });
        if (!read || !*read) {
            return read ? Result<CheckReport>(stopped) : failAs(read);
        }
        report->healed = healed;
        if (!damaged->empty() && !damaged->front().isCache) {
            report->problems += u"Rows of %1 are not what was written."_s.arg(
                QString::fromStdString(damaged->front().name));
        }
    }
    return report;
}

Result<bool> Store::readEvidence(CheckReport &report, const std::function<bool()> &goOn)
{
    const Result<std::set<QByteArray>> named = namedEvidence();
    if (!named) {
        return failAs(named);
    }
    for (const QByteArray &sha256 : *named) {
        if (!goOn()) {
            return false;
        }
        if (!m_parts->evidence.has(sha256)) {
            ++report.evidenceMissing;
        } else if (m_parts->evidence.verify(sha256)) {
            ++report.evidence;
        } else {
            report.problems += u"The file of evidence %1 is not what was attached: %2"_s.arg(
                nameOfEvidence(sha256), m_parts->evidence.pathOf(sha256));
        }
    }
    return true;
}

QString Store::nameOfEvidence(const QByteArray &sha256)
{
    const auto name = m_parts->reading([&] {
        SQLite::Statement &row = m_parts->sql.prepare("SELECT name FROM evidence WHERE sha256=? LIMIT 1", sha256);
        QString found = row.executeStep() ? store::textOf(row.getColumn(0)) : QString();
        row.reset();
        return found;
    });
    return name.value_or(QString());
}

CheckReport Store::Parts::checked(const std::function<void()> &done)
{
    CheckReport found;
    checkPages(*file.database, found.problems);
    for (const store::SummedTable &table : sql.summedTables()) {
        if (store::ledgerState(sql.database(), table) != store::LedgerState::Holds) {
            found.problems += u"The number of rows of %1 is not what was written last."_s.arg(
                QString::fromStdString(table.name));
        }
    }
    const ChangesByHash stored = verifiedChanges(sql, found.problems, done);
    const bool isLogWhole = found.problems.isEmpty();
    const LogState defined = foldIn(programme, stored);
    const LogState kept = this->changes.state();
    if (defined.redacted != kept.redacted) {
        found.problems += u"Text that was to be redacted is still here, or text is gone without an order."_s;
    }
    found.drafts = static_cast<int>(sql.number("SELECT count(*) FROM draft_op"));
    if (isLogWhole && defined != kept && found.drafts == 0) { // edits that are not sealed are in no change yet
        found.problems += u"The current values are not what the change log says. Run rebuild."_s;
    }
    const qint64 conflictsWrong = sql.number(
        "SELECT count(*) FROM (SELECT doc,entity,field FROM conflict_check EXCEPT "
        "SELECT doc,entity,field FROM conflict UNION ALL SELECT doc,entity,field FROM "
        "(SELECT doc,entity,field FROM conflict EXCEPT SELECT doc,entity,field FROM conflict_check))");
    if (isLogWhole && conflictsWrong != 0) {
        found.problems += u"The list of conflicts is not what the values say. Run rebuild."_s;
    }
    found.heldBack = static_cast<int>(this->changes.heldBack().size());
    found.documents = static_cast<int>(sql.number("SELECT count(*) FROM doc"));
    found.changes = static_cast<int>(stored.size());
    found.registers = static_cast<int>(kept.registers.size());
    found.stateHash = stateHashOf(kept);
    if (found.problems.isEmpty() && found.drafts == 0 && !listsEqualRebuild(done)) {
        found.problems += u"The lists are not what the change log says. Run rebuild."_s;
    }
    if (!isLogWhole) {
        found.problems += u"The log itself is damaged, which rebuild cannot mend. Put back a backup (backup list, restore), or "
                          "save what is whole (salvage)."_s;
    }
    found.gaps = static_cast<int>(sql.number("SELECT count(*) FROM gap"));
    return found;
}

bool Store::Parts::listsEqualRebuild(const std::function<void()> &done)
{
    const auto forget = qScopeGuard([this] {
        registers.forget();
        changes.forget();
    });
    // Never committed: its destructor rolls back.
    const SQLite::Transaction transaction(*file.database, SQLite::TransactionBehavior::IMMEDIATE);
    const QByteArray kept = models.digest();
    refill(done);
    return models.digest() == kept;
}

} // namespace meyar
