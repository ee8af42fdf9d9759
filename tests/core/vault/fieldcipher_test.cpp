// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/fieldcipher.h"

#include "core/vault/crypto.h"
#include "tests/support/qtcatch.h"

using namespace meyar;
using namespace meyar::vault;
using namespace Qt::StringLiterals;

namespace {

const QUuid row = QUuid::fromString(u"01890a5d-ac96-774b-bcce-b302099a8057"_s);
const FieldPlace place{u"interview"_s, row, u"statement"_s, 1};

} // namespace

TEST_CASE("A field opens where it was sealed and nowhere else", "[fieldcipher]")
{
    const Secret key = Secret::random(32);
    const QByteArray text = u"مشین پر گارڈ نہیں"_s.toUtf8();
    const QByteArray sealed = sealField(key, place, text);

    CHECK(looksSealed(sealed));
    CHECK(openField(key, place, sealed).value() == text);
    CHECK_FALSE(sealed.contains(text));
    CHECK(sealField(key, place, text) != sealed);

    const FieldPlace others[]{{u"finding"_s, row, u"statement"_s, 1},
                              {u"interview"_s, QUuid::createUuid(), u"statement"_s, 1},
                              {u"interview"_s, row, u"name"_s, 1},
                              {u"interview"_s, row, u"statement"_s, 2}};
    for (const FieldPlace &other : others) {
        CHECK(openField(key, other, sealed).error().code == Error::Code::Damaged);
    }
    CHECK(openField(Secret::random(32), place, sealed).error().code == Error::Code::Damaged);
    CHECK(openField(Secret(), place, sealed).error().code == Error::Code::Damaged);
}

TEST_CASE("Sealed fields come in buckets of 256 bytes", "[fieldcipher]")
{
    const auto [size, buckets] = GENERATE(
        table<int, int>({{0, 1}, {1, 1}, {255, 1}, {256, 2}, {511, 2}, {512, 3}, {70000, 274}}));
    const Secret key = Secret::random(32);
    const QByteArray plain = randomBytes(size);
    const QByteArray sealed = sealField(key, place, plain);
    CHECK(sealed.size() == 45 + 256 * buckets);
    CHECK((openField(key, place, sealed).value() == plain));
}

TEST_CASE("Every changed bit and every cut of a sealed field is refused", "[fieldcipher]")
{
    const Secret key = Secret::random(32);
    const QByteArray sealed = sealField(key, place, "text"_ba);
    int accepted = 0;
    for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
        QByteArray changed = sealed;
        changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
        accepted += openField(key, place, changed) ? 1 : 0;
    }
    for (qsizetype size = 0; size < sealed.size(); ++size) {
        accepted += openField(key, place, sealed.left(size)) ? 1 : 0;
    }
    CHECK(accepted == 0);
}

TEST_CASE("Ciphertext is told from plain text", "[fieldcipher]")
{
    const QByteArray sealed = sealField(Secret::random(32), place, {});
    CHECK_FALSE(looksSealed({}));
    CHECK_FALSE(looksSealed("a plain text"_ba));
    CHECK_FALSE(looksSealed(QByteArray(301, 'x')));
    CHECK_FALSE(looksSealed(sealed.chopped(1)));
    CHECK_FALSE(QUtf8StringView(sealed).isValidUtf8());

    QByteArray later = sealed;
    later[4] = 2;
    CHECK(openField(Secret::random(32), place, later).error().code == Error::Code::NewerFile);
}
