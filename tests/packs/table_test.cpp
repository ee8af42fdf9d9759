// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/packtable.h"
#include "resources/resources.h"
#include "tests/support/qtcatch.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace meyar;

TEST_CASE("docs/packs.md counts the packs as they are")
{
    initData();
    QFile file(QStringLiteral(MEYAR_PACKS "/../../docs/packs.md"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll());
    const std::optional<QString> current = withPackTable(page, packTable(Library::builtIn()));
    REQUIRE(current);
    INFO("bring it up to date: meyar-cli pack list --markdown --into docs/packs.md");
    CHECK(*current == page);
}

TEST_CASE("a page without marks takes no table")
{
    CHECK_FALSE(withPackTable(u"# Packs\n"_s, u"| |\n"_s));
    CHECK_FALSE(withPackTable(u"<!-- packs:begin -->\n"_s, u"| |\n"_s));
    CHECK(withPackTable(u"a\n<!-- packs:begin -->\nold\n<!-- packs:end -->\nb\n"_s, u"new\n"_s)
          == u"a\n<!-- packs:begin -->\nnew\n<!-- packs:end -->\nb\n"_s);
}
