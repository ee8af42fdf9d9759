// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/reportfixture.h"
#include "tests/support/qtcatch.h"

#include "ui/report/reportview.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace meyar;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    ui::ReportView view;
    Shown()
    {
        view.resize(700, 500);
        view.setDocument(buildAuditReport(test::walkthroughInput(), ReportLanguage::English));
        view.show();
        QCoreApplication::processEvents();
    }
};

} // namespace

TEST_CASE("The preview fits the width of the view, also after resizing")
{
    Shown shown;
    CHECK(shown.view.isFittingWidth());
    CHECK(shown.view.horizontalScrollBar()->maximum() == 0);
    const double before = shown.view.zoom();
    shown.view.resize(900, 500);
    QCoreApplication::processEvents();
    CHECK(shown.view.zoom() > before);
}

TEST_CASE("Keys turn pages and zoom")
{
    Shown shown;
    REQUIRE(shown.view.pageCount() > 3);
    QTest::keyClick(&shown.view, Qt::Key_PageDown);
    CHECK(shown.view.currentPage() == 1);
    QTest::keyClick(&shown.view, Qt::Key_End);
    CHECK(shown.view.currentPage() == shown.view.pageCount() - 1);
    QTest::keyClick(&shown.view, Qt::Key_Home);
    CHECK(shown.view.currentPage() == 0);

    const QSignalSpy spy(&shown.view, &ui::ReportView::zoomChanged);
    QTest::keyClick(&shown.view, Qt::Key_1, Qt::ControlModifier);
    CHECK(shown.view.zoom() == 1);
    CHECK_FALSE(shown.view.isFittingWidth());
    CHECK(spy.count() == 1);
    QTest::keyClick(&shown.view, Qt::Key_0, Qt::ControlModifier);
    CHECK(shown.view.isFittingWidth());
}

TEST_CASE("The preview says what it shows to a screen reader")
{
    ui::ReportView empty;
    CHECK_FALSE(empty.accessibleName().isEmpty());
    Shown shown;
    CHECK(shown.view.accessibleName().contains(u"Tarazu Leather"));
    CHECK(shown.view.accessibleDescription().contains(u"1"));
    shown.view.clear();
    CHECK(shown.view.pageCount() == 0);
}

TEST_CASE("Only the pages in sight are painted, each as the PDF has it")
{
    Shown shown;
    const QImage picture = shown.view.viewport()->grab().toImage();
    int white = 0;
    for (int x = 0; x < picture.width(); ++x) {
        white += picture.pixelColor(x, picture.height() / 2) == QColor(Qt::white) ? 1 : 0;
    }
    CHECK(white > picture.width() / 3);
}
