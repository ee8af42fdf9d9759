// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/savefile.h"
#include "core/store/schema.h"
#include "tests/support/laptop.h"
#include "tests/support/tamper.h"

#include <zstd.h>

#include <algorithm>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray unpacked(const QByteArray &packed)
{
    const unsigned long long size
        = ZSTD_getFrameContentSize(packed.constData(), static_cast<size_t>(packed.size()));
    REQUIRE(size < 64 * 1024 * 1024);
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    REQUIRE(ZSTD_decompress(bytes.data(), static_cast<size_t>(size), packed.constData(),
                            static_cast<size_t>(packed.size()))
            == size);
    return bytes;
}

/// The database of an earlier version, unpacked into `folder`.
QString earlier(const QTemporaryDir &folder, const QString &name)
{
    const QString path = folder.filePath(name);
    const Result<QByteArray> packed = readFile(QStringLiteral(MEYAR_TEST_DATA "/databases/") + name + u".zst"_s);
    REQUIRE_OK(packed);
    REQUIRE_OK(saveFile(path, unpacked(*packed)));
    return path;
}

} // namespace

TEST_CASE("A database of schema version 1 says the same after migration", "[store]")
{
    QTemporaryDir folder;
    const QString path = earlier(folder, u"v1.meyardb"_s);
    FakeClock clock;

    auto store = Store::open({path, folder.filePath(u"p"_s), false}, clock);
    REQUIRE_OK(store);

    int answers = 0;
    const std::vector<AssessmentRow> audits = (*store)->assessments().value();
    for (const AssessmentRow &row : audits) {
        answers += static_cast<int>((*store)->answers(row.assessment.id).value().size());
    }
    CHECK(answers == 117);
    CHECK(stateOf(**store).toHex() == "bcaa1a27546e82d0f4fedc9b75b4a6af677b500ed5ad723d7c2ccfa880033ba6");
    CHECK((*store)->check().value().problems == QStringList());
    const std::vector<DocumentRow> documents = (*store)->documents().value();
    for (const DocumentRow &row : documents) {
        CHECK(row.flags == 0);
    }
    store->reset();
    // user_version, big-endian at offset 60
    CHECK(static_cast<int>(readFile(path).value().at(63)) == store::schemaVersion());
}

TEST_CASE("A database of schema version 6 counts what its lists show of assessments", "[store]")
{
    QTemporaryDir folder;
    const QString path = earlier(folder, u"v6.meyardb"_s);
    FakeClock clock;

    auto store = Store::open({path, folder.filePath(u"p"_s), false}, clock);

    REQUIRE_OK(store);
    const std::vector<StoreNotice> notices = (*store)->takeNotices();
    CHECK(std::none_of(notices.begin(), notices.end(), [](const StoreNotice &notice) {
        return notice.kind == StoreNotice::Kind::ListsRefilled;
    }));
    const std::vector<AssessmentRow> audits = (*store)->assessments().value();
    int answered = 0;
    int findings = 0;
    int conflicts = 0;
    for (const AssessmentRow &row : audits) {
        const Answers answers = (*store)->answers(row.assessment.id).value();
        CHECK(row.answered == std::count_if(answers.begin(), answers.end(), [](const Answer &answer) {
            return !answer.value.isEmpty();
        }));
        CHECK(row.lastEditMs > 0);
        answered += row.answered;
        findings += row.findings;
        conflicts += row.conflicts;
    }
    CHECK(answered > 100);
    CHECK(findings == 9);
    CHECK(conflicts == 3);
    CHECK((*store)->check().value().problems == QStringList());
    CHECK(stateOf(**store).toHex() == "bcaa1a27546e82d0f4fedc9b75b4a6af677b500ed5ad723d7c2ccfa880033ba6");
}

TEST_CASE("A database of schema version 7 has sums of all its rows after migration", "[store]")
{
    QTemporaryDir folder;
    const QString path = earlier(folder, u"v7.meyardb"_s);
    FakeClock clock;

    {
        auto store = Store::open({path, folder.filePath(u"p"_s), false}, clock);
        REQUIRE_OK(store);
        const std::vector<StoreNotice> notices = (*store)->takeNotices();
        CHECK(std::none_of(notices.begin(), notices.end(), [](const StoreNotice &notice) {
            return notice.kind == StoreNotice::Kind::ListsRefilled;
        }));
        CHECK((*store)->check().value().problems == QStringList());
        CHECK(stateOf(**store).toHex() == "2a7d4d3e5243196b4a17e6470c5b1dbd217c7ac0511d50e6e104050e699d384e");
    }
    tamper(path, "UPDATE interview SET people=people+1");
    auto again = Store::open({path, folder.filePath(u"p"_s), false}, clock);
    REQUIRE_OK(again);
    const std::vector<StoreNotice> notices = (*again)->takeNotices();
    CHECK(std::any_of(notices.begin(), notices.end(), [](const StoreNotice &notice) {
        return notice.kind == StoreNotice::Kind::ListsRefilled;
    }));
    CHECK((*again)->check().value().isSound());
}
