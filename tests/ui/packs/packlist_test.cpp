// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library.h"
#include "resources/resources.h"
#include "tests/support/qtcatch.h"
#include "ui/common/fields.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/packs/packchooser.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::ui;

namespace {

std::shared_ptr<const Pack> pack(const QString &id, const QString &family, const QStringList &audience = {}, const QStringList &sectors = {})
{
    auto made = std::make_shared<Pack>();
    made->id = id;
    made->hash = id.toUtf8();
    made->version = u"2026.1"_s;
    made->title = Text(u"The "_s + id, u"اردو "_s + id);
    made->family = family;
    made->semantics = u"compliance"_s;
    made->audience = audience;
    made->sectors = sectors;
    made->form = std::make_shared<form::Form>();
    return made;
}

std::vector<std::shared_ptr<const Pack>> fivePacks()
{
    return {pack(u"wages"_s, u"labour"_s, {u"auditor"_s}), pack(u"tannery"_s, u"environment"_s, {u"auditor"_s, u"self"_s}, {u"tannery"_s}),
            pack(u"fire"_s, u"safety"_s, {u"self"_s}), pack(u"odd"_s, {}), pack(u"boiler"_s, u"safety"_s, {u"auditor"_s})};
}

QStringList shown(const std::vector<PackEntry> &entries, const PackWish &wish)
{
    QStringList lines;
    for (const PackRow &row : packRows(entries, wish, u"Likely"_s)) {
        lines.append(row.entry < 0 ? u'[' + row.heading + u']' : entries[size_t(row.entry)].id);
    }
    return lines;
}

} // namespace

TEST_CASE("checklists stand under their families, by title, those of no family last")
{
    const auto entries = packEntries(fivePacks(), Translation(Language::English));
    CHECK(shown(entries, {}) == QStringList{u"[Safety and health]"_s, u"boiler"_s, u"fire"_s, u"[Labour rights]"_s, u"wages"_s, u"[Environment]"_s,
                                            u"tannery"_s, u"[Other checklists]"_s, u"odd"_s});
}

TEST_CASE("what fits the factory comes first, and only once")
{
    const auto entries = packEntries(fivePacks(), Translation(Language::English));
    PackWish wish;
    wish.sector = u"tannery"_s;
    wish.used = {u"wages"_s};
    CHECK(shown(entries, wish) == QStringList{u"[Likely]"_s, u"wages"_s, u"tannery"_s, u"[Safety and health]"_s, u"boiler"_s, u"fire"_s,
                                              u"[Other checklists]"_s, u"odd"_s});
}

TEST_CASE("words in either language and the audience narrow the list, a pack for anybody is for everybody")
{
    const auto entries = packEntries(fivePacks(), Translation(Language::Urdu));
    PackWish wish;
    wish.audience = u"self"_s;
    wish.text = u"the"_s;
    CHECK(shown(entries, wish).filter(QRegularExpression(u"^[a-z]"_s)) == QStringList{u"fire"_s, u"tannery"_s, u"odd"_s});
    wish.text = u"اردو FIRE"_s;
    CHECK(shown(entries, wish).size() == 2);
    wish.text = u"nothing of the kind"_s;
    CHECK(shown(entries, wish).isEmpty());
}

TEST_CASE("two versions of a pack say which they are")
{
    auto packs = fivePacks();
    auto newer = std::make_shared<Pack>(*packs.front());
    newer->hash = "newer";
    newer->version = u"2026.2"_s;
    packs.push_back(newer);
    const auto entries = packEntries(packs, Translation(Language::English));
    int told = 0;
    for (const PackEntry &entry : entries) {
        told += entry.remark.contains(u"2026."_s) ? 1 : 0;
    }
    CHECK(told == 2);
}

TEST_CASE("every pack that Meyar brings has a family, and its sectors are known ones")
{
    initData();
    const QStringList sectors{u"spinning_weaving"_s, u"wet_processing"_s, u"garments"_s, u"tannery"_s, u"leather_goods"_s, u"handloom"_s, u"other"_s};
    const Library library = Library::builtIn();
    for (const auto &built : library.packs()) {
        INFO(built->id.toStdString());
        CHECK(packFamilies().contains(built->family));
        for (const QString &sector : built->sectors) {
            CHECK(sectors.contains(sector));
        }
    }
}

TEST_CASE("the list is used with the keyboard: typing, Down, past the headings")
{
    Theme theme;
    LanguageController languages(theme);
    PackChooser chooser;
    const QAbstractItemModelTester tester(&chooser.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    chooser.setPacks(packEntries(fivePacks(), Translation(Language::English)));
    chooser.resize(320, 420);
    chooser.show();
    chooser.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&chooser));
    QSignalSpy chosen(&chooser, &PackChooser::chosenChanged);
    auto *search = chooser.findChild<SearchField *>(u"packSearch"_s);
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Down);
    CHECK(chooser.list()->hasFocus());
    CHECK(chooser.chosen() == "boiler");
    QTest::keyClick(chooser.list(), Qt::Key_Down);
    QTest::keyClick(chooser.list(), Qt::Key_Down);
    CHECK(chooser.chosen() == "wages"); // a heading lies between
    CHECK(chosen.count() == 3);

    QTest::keyClicks(search, u"tannery"_s);
    CHECK(chooser.model().rowCount() == 2);
    CHECK(chooser.chosen() == "wages"); // filtered away, still chosen
    search->clear();
    CHECK(chooser.list()->currentIndex().row() == chooser.model().rowOf("wages"));
    chooser.findChild<QComboBox *>(u"packAudience"_s)->setCurrentIndex(3);
    CHECK(chooser.model().rowCount() == 2); // only the one for anybody
}
