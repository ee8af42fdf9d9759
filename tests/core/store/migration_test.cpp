// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/savefile.h"
#include "core/store/schema.h"
#include "tests/support/laptop.h"

#include <zstd.h>

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

} // namespace

TEST_CASE("A database of schema version 1 says the same after migration", "[store]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"v1.meyardb"_s);
    const Result<QByteArray> packed = readFile(QStringLiteral(MEYAR_TEST_DATA "/databases/v1.meyardb.zst"));
    REQUIRE_OK(packed);
    REQUIRE_OK(saveFile(path, unpacked(*packed)));
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
