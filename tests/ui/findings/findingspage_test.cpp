// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/enterprises/samplestore.h"
#include "ui/common/feedback.h"
#include "ui/common/fields.h"
#include "ui/common/language.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/tableview.h"
#include "ui/common/theme.h"
#include "ui/findings/findingscontroller.h"
#include "ui/findings/findingspage.h"

#include <QAction>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::ui;
using meyar::test::soon;

namespace {

struct Fixture : test::SampleStore
{
    Theme theme;
    LanguageController languages{theme};
    MessageBar messages;
    std::unique_ptr<FindingsController> controller;
    std::unique_ptr<FindingsPage> page;
    Site site;
    Assessment audit;

    Fixture()
        : site(addSite(u"Tarazu Leather"_s, u"ترازو لیدر"_s, u"Sialkot"_s, u"PK-PB"_s, {}, 412))
        , audit(addAssessment(site, QDate(2026, 3, 2)))
    {
        change([](Store &store) { return store.setPerson(u"Hina Malik"_s); });
    }
    ~Fixture()
    {
        messages.setParent(nullptr);
        languages.setDisplay(DisplayLanguage::English);
    }

    void open(DisplayLanguage language = DisplayLanguage::English)
    {
        languages.setDisplay(language);
        controller = std::make_unique<FindingsController>(*workspace);
        page = std::make_unique<FindingsPage>(*controller, messages);
        messages.setParent(page.get()); // as in the window: never a window of its own
        page->resize(1286, 688);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->activated();
        REQUIRE(soon([this] { return controller->isLoaded(); }));
    }
    template <typename Widget = QWidget> Widget *find(const QString &name) const
    {
        INFO(name.toStdString());
        REQUIRE(soon([&] { return visible<Widget>(name) != nullptr; }));
        return visible<Widget>(name);
    }
    template <typename Widget = QWidget> Widget *visible(const QString &name) const
    {
        for (Widget *candidate : page->findChildren<Widget *>(name)) {
            if (candidate->isVisible() && candidate->height() > 0) { // and has got its place
                return candidate;
            }
        }
        return nullptr;
    }
    void press(const QString &name) const
    {
        QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
    }
    void undo()
    {
        QTest::mouseClick(messages.findChildren<QPushButton *>().front(), Qt::LeftButton);
    }
    FindingRow stored()
    {
        const auto rows = read([](Store &store) { return store.findings(); });
        return rows.empty() ? FindingRow() : rows.front();
    }
    int shown(FindingState state) const { return controller->column(state).rowCount(); }
};

} // namespace

TEST_CASE("a finding goes through its life from the board with keys and buttons")
{
    Fixture f;
    const Finding finding
        = f.addFinding(f.audit, Severity::Critical, u"fx_01"_s, u"Exit chained"_s);
    f.open();
    REQUIRE(f.shown(FindingState::Open) == 1);
    QTest::keyClick(f.find(u"column-open"_s), Qt::Key_Return);
    REQUIRE(f.controller->current() == finding.id);

    QTest::keyClick(f.page.get(), Qt::Key_N, Qt::ControlModifier);
    auto *what = f.find<NoteEdit>(u"what"_s);
    REQUIRE(soon([&] { return what->hasFocus(); }));
    CHECK_FALSE(what->toPlainText().isEmpty()); // the checklist's own fix
    QTest::keyClicks(what, u"Take the chain off"_s);
    auto *owner = f.find<QLineEdit>(u"owner"_s);
    owner->setFocus();
    QTest::keyClicks(owner, u"Bilal Ahmed"_s);
    f.press(u"finish"_s);
    REQUIRE(soon([&] { return f.shown(FindingState::ActionAgreed) == 1; }));
    CHECK(f.stored().actions.front().what == u"Take the chain off"_s);
    CHECK(f.stored().actions.front().owner == u"Bilal Ahmed"_s);

    QTest::keyClick(f.page.get(), Qt::Key_M, Qt::ControlModifier);
    REQUIRE(soon([&] { return f.shown(FindingState::AwaitingVerification) == 1; }));

    QTest::keyClick(f.page.get(), Qt::Key_M, Qt::ControlModifier);
    auto *by = f.find<QLineEdit>(u"verifiedBy"_s);
    CHECK(by->text() == u"Hina Malik"_s);
    by->setText(u"bilal ahmed"_s);
    f.press(u"confirmVerified"_s);
    CHECK(f.stored().finding.state == FindingState::AwaitingVerification);
    const auto refusals = f.page->findChildren<InlineError *>();
    CHECK(std::ranges::any_of(refusals, [](const InlineError *error) {
        return error->isVisible() && error->accessibleName().contains(u"Somebody else"_s);
    }));

    by->setText(u"Hina Malik"_s);
    f.press(u"confirmVerified"_s);
    REQUIRE(soon([&] { return f.shown(FindingState::Closed) == 1; }));
    CHECK(f.stored().actions.front().verifiedBy == u"Hina Malik"_s);
    CHECK_FALSE(f.visible(u"nextStep"_s));
    CHECK(f.errors.empty());
}

TEST_CASE("what was removed comes back by undo")
{
    Fixture f;
    const Finding finding
        = f.addFinding(f.audit, Severity::Major, u"mg_01"_s, u"No registration"_s);
    f.addAction(finding, u"Register"_s, u"Bilal Ahmed"_s, QDate(2026, 4, 1));
    f.open();
    f.controller->open(finding.id);

    f.press(u"removeAction"_s);
    REQUIRE(soon([&] { return f.shown(FindingState::Open) == 1; }));
    REQUIRE(soon([&] { return f.messages.isVisible(); }));
    f.undo();
    REQUIRE(soon([&] { return f.shown(FindingState::ActionAgreed) == 1; }));

    f.press(u"removeFinding"_s);
    REQUIRE(soon([&] { return f.controller->counts().all == 0; }));
    REQUIRE(soon([&] { return f.messages.isVisible(); }));
    f.undo();
    REQUIRE(soon([&] { return f.controller->counts().all == 1; }));
    CHECK(f.stored().actions.size() == 1);
}

TEST_CASE("words and severity are saved on leaving the field, and never put back an older state")
{
    Fixture f;
    const Finding finding
        = f.addFinding(f.audit, Severity::Major, u"mg_01"_s, u"No registration"_s);
    f.open();
    f.controller->open(finding.id);
    auto *evidence = f.find<NoteEdit>(u"evidence"_s);
    evidence->setFocus();
    QTest::keyClicks(evidence, u"No certificate on the wall"_s);
    f.addAction(finding, u"Register"_s, u"Bilal Ahmed"_s, QDate(2026, 4, 1)); // from elsewhere
    f.find(u"search"_s)->setFocus();
    REQUIRE(soon([&] { return f.stored().finding.evidence == u"No certificate on the wall"_s; }));
    CHECK(f.stored().finding.state == FindingState::ActionAgreed);

    auto *severity = f.find<SegmentedSwitch>(u"severityOfFinding"_s);
    severity->setFocus();
    QTest::keyClick(severity, Qt::Key_Right);
    REQUIRE(soon([&] { return f.stored().finding.severity == Severity::Critical; }));
}

TEST_CASE("the badge counts what is grave or late")
{
    Fixture f;
    f.addFinding(f.audit, Severity::Critical, u"fx_01"_s, u"Exit chained"_s);
    const Finding late = f.addFinding(f.audit, Severity::Minor, u"mg_03"_s, u"No committee"_s);
    f.addAction(late, u"Elect one"_s, u"Bilal Ahmed"_s, QDate(2026, 3, 1));
    f.addFinding(f.audit, Severity::Minor, u"mg_04"_s, u"No risk assessment"_s);
    f.open();

    CHECK(f.page->badge() == 2);
    CHECK(f.controller->counts().overdue == 1);
    QTest::mouseClick(f.find(u"overdue"_s), Qt::LeftButton);
    CHECK(f.controller->counts().shown == 1);
    QTest::keyClick(f.page.get(), Qt::Key_T, Qt::ControlModifier);
    CHECK(f.find<TableView>(u"findingsTable"_s)->model()->rowCount() == 1);
}

TEST_CASE("arrows walk over the cards and the question of a finding opens")
{
    Fixture f;
    f.addFinding(f.audit, Severity::Critical, u"fx_01"_s, u"Exit chained"_s);
    f.addFinding(f.audit, Severity::Major, u"fx_02"_s, u"One exit only"_s);
    const Finding agreed = f.addFinding(f.audit, Severity::Minor, u"mg_03"_s, u"No committee"_s);
    f.addAction(agreed, u"Elect one"_s, u"Bilal Ahmed"_s, QDate(2026, 4, 1));
    f.open();
    auto *cards = f.find<QListView>(u"column-open"_s);
    REQUIRE(soon([&] { return cards->hasFocus(); }));
    QTest::keyClick(cards, Qt::Key_Down);
    QTest::keyClick(cards, Qt::Key_Right);
    auto *next = f.find<QListView>(u"column-action-agreed"_s);
    REQUIRE(soon([&] { return next->hasFocus(); }));
    QTest::keyClick(next, Qt::Key_Return);
    CHECK(f.controller->current() == agreed.id);

    const QSignalSpy opened(f.workspace.get(), &Workspace::openAssessmentRequested);
    QTest::keyClick(f.page.get(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(opened.size() == 1);
    CHECK(opened.front().at(1).toString() == u"mg_03"_s);
    QTest::keyClick(f.find(u"closePanel"_s), Qt::Key_Escape);
    CHECK(f.controller->current().isNull());
}

TEST_CASE("without findings the page says where they come from")
{
    Fixture f;
    f.open();
    const QSignalSpy started(f.workspace.get(), &Workspace::startAssessmentRequested);
    const auto states = f.page->findChildren<EmptyState *>();
    const auto shown = std::ranges::find_if(states, &QWidget::isVisible);
    REQUIRE(shown != states.end());
    const EmptyState *empty = *shown;
    CHECK(f.page->badge() == 0);
    for (QPushButton *button : f.page->findChildren<QPushButton *>()) {
        if (button->isVisible() && empty->isAncestorOf(button)) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    CHECK(started.size() == 1);
}

TEST_CASE("the findings read from right to left, and every field has a name")
{
    Fixture f;
    const Finding finding
        = f.addFinding(f.audit, Severity::Critical, u"fx_01"_s, u"Exit chained"_s);
    f.addAction(finding, u"Take it off"_s, u"Bilal Ahmed"_s, QDate(2026, 4, 1));
    f.open(DisplayLanguage::Urdu);
    const auto middle = [&](const QString &name) {
        const QWidget *widget = f.find(name);
        return widget->mapTo(f.page.get(), widget->rect().center()).x();
    };
    CHECK(middle(u"column-open"_s) > middle(u"column-closed"_s));
    auto *agreed = f.find<QListView>(u"column-action-agreed"_s);
    agreed->setFocus();
    QTest::keyClick(agreed, Qt::Key_Return);
    REQUIRE(f.controller->current() == finding.id);
    f.press(u"editAction"_s);
    CHECK(middle(u"statement"_s) < f.page->width() / 2);
    for (const QWidget *widget : f.page->findChildren<QWidget *>()) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && !widget->focusProxy()
            && !qobject_cast<const QAbstractButton *>(widget)) {
            INFO(widget->metaObject()->className() << ' ' << widget->objectName().toStdString());
            CHECK_FALSE(widget->accessibleName().isEmpty());
        }
    }
    for (const QAction *action : f.page->actions()) {
        CHECK_FALSE(action->text().isEmpty());
        CHECK_FALSE(keywordsOf(action).isEmpty());
    }
}

TEST_CASE("A finding shows the photos of its question and takes photos of its repair")
{
    Fixture fixture;
    const QString path = fixture.folder.filePath(u"repair.png"_s);
    QImage picture(64, 48, QImage::Format_RGB32);
    picture.fill(Qt::green);
    REQUIRE(picture.save(path));
    Finding finding;
    finding.id = FindingId::create(fixture.clock);
    finding.assessment = fixture.audit.id;
    finding.question = u"fx_01"_s;
    finding.statement = u"Exit chained"_s;
    fixture.change([finding](Store &store) { return store.put(finding); });
    fixture.open();
    fixture.controller->open(finding.id);
    REQUIRE(soon([&] { return fixture.controller->current() == finding.id; }));
    EvidenceDesk &desk = fixture.controller->evidence();
    CHECK(desk.place().finding == finding.id);
    desk.addFiles({path});
    REQUIRE(soon([&] { return desk.items().size() == 1; }));
    CHECK(desk.items()[0].row.evidence.finding == finding.id);
    CHECK(desk.refusals().empty());
}
