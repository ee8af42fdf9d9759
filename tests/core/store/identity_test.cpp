// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/savefile.h"
#include "tests/core/store/pair.h"

#include <QDir>
#include <QDirIterator>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

/// A started audit in a closed database of Bushra's, and the profile of somebody who is lent the stick.
struct LentStick
{
    Laptop owner{u"Bushra Anwar"_s};
    AssessmentId audit = startedAudit(*owner.store, owner.clock, *fourQuestions());
    QByteArray ownersKey = owner.store->thisDevice().value().publicKey;

    LentStick()
    {
        REQUIRE_OK(owner.store->answer(audit, u"a"_s, u"yes"_s));
        REQUIRE_OK(owner.store->sealAll());
        owner.close();
    }
    [[nodiscard]] QString strangersProfile() const { return owner.file(u"stranger"_s); }
    [[nodiscard]] Result<std::unique_ptr<Store>> asStranger() const
    {
        return Store::open({owner.path(), strangersProfile(), false}, owner.clock);
    }
};

/// Everything that a reader does.
void lookAround(Store &store, AssessmentId audit)
{
    REQUIRE_OK(store.assessments());
    REQUIRE_OK(store.answers(audit));
    REQUIRE_OK(store.conflicts());
    REQUIRE_OK(store.devices());
    REQUIRE_OK(store.thisDevice());
    REQUIRE_OK(store.changes(audit));
    REQUIRE_OK(store.headCode(audit));
    REQUIRE_OK(store.stateHash());
    REQUIRE_OK(store.shelf());
    REQUIRE(store.check().value().isSound());
}

} // namespace

TEST_CASE("Whoever only looks at a database leaves it as it was and gets no key", "[store][identity]")
{
    LentStick stick;
    const QByteArray before = readFile(stick.owner.path()).value();
    {
        auto store = stick.asStranger();
        REQUIRE_OK(store);
        lookAround(**store, stick.audit);
        CHECK((*store)->thisDevice().value().publicKey.isEmpty());
        CHECK((*store)->devices().value().size() == 1);
        CHECK_FALSE((*store)->changes(stick.audit).value().front().ours);
        CHECK((*store)->changes(stick.audit).value().front().by == u"Bushra Anwar"_s);
    }
    CHECK(readFile(stick.owner.path()).value() == before);
    CHECK_FALSE(QDir(stick.strangersProfile()).exists());
}

TEST_CASE("Edits that are not sealed are not sealed by somebody who only looks", "[store][identity]")
{
    LentStick stick;
    const QString copy = stick.owner.file(u"copy.meyardb"_s);
    stick.owner.open();
    REQUIRE_OK(stick.owner.store->answer(stick.audit, u"b"_s, u"no"_s));
    for (const auto &suffix : {u""_s, u"-wal"_s}) { // as after a power cut
        REQUIRE(QFile::copy(stick.owner.path() + suffix, copy + suffix));
    }

    {
        auto store = Store::open({copy, stick.strangersProfile(), false}, stick.owner.clock);
        REQUIRE_OK(store);
        lookAround(**store, stick.audit);
    }
    auto again = Store::open({copy, stick.strangersProfile(), false}, stick.owner.clock);
    REQUIRE_OK(again);
    CHECK((*again)->check().value().drafts == 1);
    CHECK((*again)->devices().value().size() == 1);
}

TEST_CASE("The owner goes on with the old key after somebody else wrote to the database", "[store][identity]")
{
    LentStick stick;
    QByteArray strangersKey;
    {
        auto store = stick.asStranger();
        REQUIRE_OK(store);
        REQUIRE_OK((*store)->setPerson(u"Umar Rashid"_s));
        REQUIRE_OK((*store)->answer(stick.audit, u"b"_s, u"no"_s));
        strangersKey = (*store)->thisDevice().value().publicKey;
        CHECK(strangersKey != stick.ownersKey);
        REQUIRE_OK(exportBundle(**store, {stick.owner.file(u"his.meyar"_s), {}}));
    }

    // The owner looks, and writes.
    auto back = Store::open({stick.owner.path(), stick.owner.file(u"profile"_s), false}, stick.owner.clock);
    REQUIRE_OK(back);
    CHECK((*back)->thisDevice().value().publicKey == stick.ownersKey);
    REQUIRE_OK((*back)->answer(stick.audit, u"c"_s, u"yes"_s));
    REQUIRE_OK((*back)->setPerson(u"Bushra Anwar"_s));
    REQUIRE_OK((*back)->sealAll());
    CHECK((*back)->thisDevice().value().publicKey == stick.ownersKey);
    CHECK((*back)->devices().value().size() == 2);
    const std::vector<ChangeRow> rows = (*back)->changes(stick.audit).value();
    for (const ChangeRow &row : rows) {
        CHECK(row.by == (row.ours ? u"Bushra Anwar"_s : u"Umar Rashid"_s));
    }
    CHECK((*back)->check().value().problems == QStringList());
    back->reset();

    // And so does the other one, when the stick comes round again.
    auto store = stick.asStranger();
    REQUIRE_OK(store);
    REQUIRE_OK((*store)->answer(stick.audit, u"b"_s, u"yes"_s));
    CHECK((*store)->thisDevice().value().publicKey == strangersKey);
    CHECK((*store)->thisDevice().value().person == u"Umar Rashid"_s);
}

TEST_CASE("A profile and what is made with it are the owner's from the first moment", "[store][identity]")
{
    Laptop laptop;
    const AssessmentId audit = startedAudit(*laptop.store, laptop.clock, *fourQuestions());
    REQUIRE_OK(laptop.store->answer(audit, u"a"_s, u"yes"_s));
    const QString bundle = laptop.exported();
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;

    QStringList all{bundle, laptop.file(u"profile"_s)};
    QDirIterator files(laptop.file(u"profile"_s), QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        all.append(files.next());
    }
    CHECK(all.size() >= 6); // devices, its key and its .feeds, exchange.age
    for (const QString &path : all) {
        CAPTURE(path);
        CHECK_FALSE(QFileInfo(path).permissions() & others);
    }
}
