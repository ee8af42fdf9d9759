// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qtcatch.h"
#include "ui/common/columns.h"
#include "ui/common/label.h"

#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace meyar::ui;

TEST_CASE("Columns that stand one below the other leave each its height, also beside one of a fixed width")
{
    QWidget content;
    auto *columns = new Columns(800, &content);
    auto *main = new Label(TextRole::Body);
    auto *side = new Label(TextRole::Body);
    main->setText(u"A line of the main column that is not long."_s);
    side->setText(u"So many words that they need far more lines in the narrow column at the side than across the whole window."_s);
    side->setFixedWidth(140);
    columns->addWidget(main, 1);
    columns->addWidget(side);
    content.resize(900, 200);
    content.show();
    REQUIRE(QTest::qWaitForWindowExposed(&content));
    CHECK(side->y() == main->y());

    const int needed = content.heightForWidth(500);
    content.resize(500, needed);
    QTest::qWait(10);
    CHECK(side->y() > main->geometry().bottom());
    CHECK(main->height() >= main->heightForWidth(main->width()));
    CHECK(side->height() >= side->heightForWidth(140));
    CHECK(columns->minimumSize().height() >= needed);
}
