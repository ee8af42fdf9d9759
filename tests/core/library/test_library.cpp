// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library.h"
#include "tests/support/builders.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Pack> packNamed(const QByteArray &id, const QByteArray &label)
{
    PackText text;
    text.survey = "type,name,label\ntext,a," + label + '\n';
    text.settings = "form_title,form_id,version\nPack," + id + ",1\n";
    return packFrom(text);
}

} // namespace

TEST_CASE("The same content twice is one pack", "[library]")
{
    Library library;
    library.add(packNamed("one", "Text"));
    library.add(packNamed("one", "Text"));
    CHECK(library.packs().size() == 1);
}

TEST_CASE("Packs are found by content and by name, the newest first", "[library]")
{
    const auto older = packNamed("one", "Old text");
    const auto newer = packNamed("one", "New text");
    Library library;
    library.add(older);
    library.add(newer);
    library.add(packNamed("two", "Text"));

    CHECK(library.packs().size() == 3);
    CHECK(library.byHash(older->hash) == older);
    CHECK(library.newest(u"one"_s) == newer);
    CHECK(library.byHash("nothing") == nullptr);
    CHECK(library.newest(u"three"_s) == nullptr);
}

TEST_CASE("No pack is not added", "[library]")
{
    Library library;
    library.add(nullptr);
    CHECK(library.packs().empty());
}
