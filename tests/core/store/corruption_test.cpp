// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/laptop.h"

#include "core/base/savefile.h"

#include <QFile>

#include <random>

// A thousand random damages to real files: never a crash, never an answer shown that was not given.
using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

using Shown = QMap<QString, QString>; ///< question -> value and note

Shown shown(const Answers &answers)
{
    Shown all;
    for (const Answer &answer : answers) {
        all.insert(answer.question, answer.value + u'|' + answer.note);
    }
    return all;
}

struct Files
{
    QByteArray database;
    QByteArray wal;
};

/// A laptop's files at three moments, and everything its answers ever were.
struct History
{
    Laptop laptop;
    AssessmentId audit;
    std::vector<Shown> states; ///< after each answer; the last is now
    Files early; ///< with a -wal, before the last answers
    Files crashed; ///< the power went: -wal and edits that are not sealed
    Files closed; ///< closed properly, after that
};

void edit(History &history, const QString &question, const QString &value, const QString &note)
{
    history.laptop.clock.advance(1000);
    REQUIRE_OK(history.laptop.store->answer(history.audit, question, value, {}, note));
    history.states.push_back(shown(history.laptop.store->answers(history.audit).value()));
}

Files filesOf(const Laptop &laptop)
{
    return {readFile(laptop.path()).value(), readFile(laptop.path() + u"-wal"_s).value_or(QByteArray())};
}

std::unique_ptr<History> makeHistory()
{
    auto history = std::make_unique<History>();
    history->audit = startedAudit(*history->laptop.store, history->laptop.clock, *fourQuestions());
    for (int i = 0; i < 60; ++i) {
        edit(*history, u"q%1"_s.arg(i), i % 3 == 0 ? u"no"_s : u"yes"_s, u"note %1"_s.arg(i * 37));
    }
    history->laptop.reopen();
    for (int i = 0; i < 12; ++i) {
        edit(*history, u"q%1"_s.arg(i), u"partly"_s, u"once more %1"_s.arg(i));
    }
    history->early = filesOf(history->laptop);
    for (int i = 0; i < 8; ++i) {
        edit(*history, u"q%1"_s.arg(i + 20), u"na"_s, u"late %1"_s.arg(i));
    }
    history->crashed = filesOf(history->laptop);
    history->laptop.close();
    history->closed = filesOf(history->laptop);
    return history;
}

using Random = std::mt19937;

int below(Random &random, qsizetype bound)
{
    return static_cast<int>(random() % static_cast<quint32>(std::max<qsizetype>(bound, 1)));
}

/// What was done; `wal` says that acknowledged answers may be gone with it, which SQLite cannot know.
struct Damage
{
    const char *name;
    bool wal = false;
};

Damage damage(Files &files, const History &history, Random &random)
{
    constexpr int pageSize = 4096;
    QByteArray &file = files.database;
    switch (below(random, 10)) {
    case 0: { // a page of zeros
        const int page = below(random, file.size() / pageSize);
        file.replace(page * pageSize, pageSize, QByteArray(pageSize, '\0'));
        return {"zeroed page"};
    }
    case 1:
        file.truncate(below(random, file.size()));
        return {"truncated"};
    case 2:
        for (int i = 0; i < 3; ++i) {
            file[below(random, 100)] = static_cast<char>(random());
        }
        return {"header"};
    case 3:
        files.wal = below(random, 2) == 0 ? history.early.wal : history.crashed.wal;
        return {"another -wal", true};
    case 4:
        if (!files.wal.isEmpty()) {
            const int at = below(random, files.wal.size());
            files.wal[at] = static_cast<char>(files.wal[at] ^ (1 << below(random, 8)));
            return {"flipped bit in the -wal", true};
        }
        [[fallthrough]];
    default: {
        const int at = below(random, file.size());
        file[at] = static_cast<char>(file[at] ^ (1 << below(random, 8)));
        return {"flipped bit"};
    }
    }
}

struct Count
{
    int tried = 0;
    int refused = 0;
    int told = 0; ///< opened and right; said what was made anew or is missing
    int older = 0; ///< an earlier state, whole, and said so
    int checked = 0; ///< opened and right; check() finds it
    int untouched = 0; ///< the damage hit what nothing reads
};

} // namespace

TEST_CASE("A thousand random damages never show an answer that was not given", "[integrity][corruption]")
{
    const std::unique_ptr<History> history = makeHistory();
    const Shown now = history->states.back();
    Random random(20260312);
    QMap<QString, Count> counts;
    QTemporaryDir folder(QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm/meyar-XXXXXX"_s : QString());
    const QString path = folder.filePath(u"work.meyardb"_s);
    const QString profile = history->laptop.folder.filePath(u"profile"_s);

    for (int trial = 0; trial < 1000; ++trial) {
        Files files = trial % 3 == 0 ? history->crashed : history->closed;
        const Damage done = damage(files, *history, random);
        CAPTURE(trial, done.name);
        Count &count = counts[QString::fromLatin1(done.name)];
        ++count.tried;
        for (const auto &suffix : {u"-wal"_s, u"-shm"_s, u".lock"_s}) {
            QFile::remove(path + suffix);
        }
        REQUIRE_OK(saveFile(path, files.database));
        if (!files.wal.isEmpty()) {
            REQUIRE_OK(saveFile(path + u"-wal"_s, files.wal));
        }
        StoreOptions options{path, profile};
        options.create = false;
        auto store = Store::open(options, history->laptop.clock);
        if (!store) {
            ++count.refused;
            continue;
        }
        const bool told = !(*store)->takeNotices().empty();
        const Result<Answers> answers = (*store)->answers(history->audit);
        if (!answers) {
            ++count.refused;
            continue;
        }
        const Shown seen = shown(*answers);
        const Result<CheckReport> report = (*store)->check();
        if (seen != now) {
            CHECK(told);
            const bool earlier = std::find(history->states.begin(), history->states.end(), seen) != history->states.end();
            CHECK(earlier);
            CHECK(done.wal);
            ++count.older;
        } else if (told) {
            ++count.told;
        } else if (!report || !report->isSound()) {
            ++count.checked;
        } else {
            ++count.untouched;
        }
        if (report && report->isSound()) {
            CHECK(shown((*store)->answers(history->audit).value()) == seen);
        }
    }

    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        WARN(count.key().toStdString() << ": " << count->tried << " tried, " << count->refused << " refused, "
                                       << count->told << " told, " << count->older << " an earlier state and told, "
                                       << count->checked << " found by check, " << count->untouched << " nothing hit");
    }
}
