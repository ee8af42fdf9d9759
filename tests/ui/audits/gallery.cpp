// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: draws the audit pages in the real window at 1366x768 with a made-up factory, in
// English, Urdu and both, and writes the pictures into the folder given. For people to look at.
#include "core/store/storethread.h"
#include "resources/resources.h"
#include "tests/support/fakeclock.h"
#include "ui/audits/assessmentcontroller.h"
#include "ui/audits/auditscontroller.h"
#include "ui/audits/auditspage.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/statusline.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace meyar;
using namespace meyar::ui;
using namespace Qt::StringLiterals;

namespace {

struct Sample
{
    explicit Sample(test::FakeClock &itsClock)
        : clock(itsClock)
    {
        StoreOptions options;
        options.path = folder.filePath(u"sample.meyardb"_s);
        options.profile = folder.filePath(u"profile"_s);
        auto opened = Store::open(options, clock);
        if (!opened) {
            qFatal("the sample store does not open");
        }
        thread = std::make_unique<StoreThread>(std::move(*opened));
        workspace = std::make_unique<Workspace>(*thread, Library::builtIn(), clock);
        pack = workspace->library().newest(u"osh-walkthrough"_s);
    }

    template <typename Work> void change(Work work)
    {
        auto future = thread->run(std::move(work));
        future.waitForFinished();
        if (auto result = future.takeResult(); !result) {
            qWarning("refused: %s", qPrintable(result.error().args.join(u' ')));
        }
    }

    Site site(const QString &name, const QString &urdu, const QString &city, int workers)
    {
        Enterprise enterprise;
        enterprise.id = EnterpriseId::create(clock);
        enterprise.name = name;
        enterprise.nameUrdu = urdu;
        Site made;
        made.id = SiteId::create(clock);
        made.enterprise = enterprise.id;
        made.city = city;
        made.jurisdiction = u"PK-PB"_s;
        made.facts = {{u"workers"_s, QString::number(workers)}};
        change([=](Store &store) { return store.put(enterprise); });
        change([=](Store &store) { return store.put(made); });
        return made;
    }

    Assessment audit(const Site &where, QDate on, AssessmentKind kind)
    {
        Assessment made;
        made.id = AssessmentId::create(clock);
        made.enterprise = where.enterprise;
        made.site = where.id;
        made.kind = kind;
        made.packId = pack->id;
        made.packVersion = pack->version;
        made.packHash = pack->hash;
        made.startedOn = on;
        made.auditors = u"Bushra Anwar, Hamid Mir"_s;
        made.jurisdiction = where.jurisdiction;
        change([=, this](Store &store) { return store.start(made, *pack); });
        return made;
    }

    void answer(const Assessment &audit, const QString &question, const QString &value)
    {
        clock.advance(4000);
        change([=](Store &store) { return store.answer(audit.id, question, value); });
    }

    /// Answers the first questions of the walk-through with a plausible mix.
    void fill(const Assessment &audit, int count, int seed)
    {
        answer(audit, u"workers"_s, u"412"_s);
        answer(audit, u"women_workers"_s, u"96"_s);
        answer(audit, u"storeys"_s, u"3"_s);
        answer(audit, u"shifts"_s, u"2"_s);
        for (const QString &yes : {u"night_work"_s, u"boiler"_s, u"lift"_s, u"chemical_store"_s}) {
            answer(audit, yes, u"yes"_s);
        }
        answer(audit, u"sector"_s, u"tannery"_s);
        constexpr std::array<const char *, 10> mix{"yes", "yes", "no",     "yes", "partly",
                                                   "yes", "yes", "partly", "yes", "na"};
        for (const Checkpoint &checkpoint : pack->checkpoints) {
            if (checkpoint.isScored() && count-- > 0) {
                const QString drawn = QString::fromLatin1(mix[size_t(seed++) % mix.size()]);
                answer(audit, pack->form->node(checkpoint.node).name,
                       pack->meaning(checkpoint.node, drawn) ? drawn : u"no"_s);
            }
        }
    }

    void finding(const Assessment &audit, const QString &question, Severity severity,
                 const QString &statement)
    {
        Finding made;
        made.id = FindingId::create(clock);
        made.assessment = audit.id;
        made.question = question;
        made.code = pack->checkpoint(pack->form->find(question)).code;
        made.severity = severity;
        made.statement = statement;
        made.raisedOn = audit.startedOn;
        change([=](Store &store) { return store.put(made); });
    }

    test::FakeClock &clock;
    QTemporaryDir folder;
    std::unique_ptr<StoreThread> thread;
    std::unique_ptr<Workspace> workspace;
    std::shared_ptr<const Pack> pack;
};

void settle()
{
    QTest::qWait(250);
}

struct Pictures
{
    Pictures(Sample &sample, QString folderName)
        : folder(std::move(folderName))
        , audits(*sample.workspace)
        , assessment(*sample.workspace)
        , window(languages)
    {
        page = new AuditsPage(audits, assessment, languages);
        window.addPage(page);
        window.resize(1366, 768);
        window.status().setSaved(sample.clock.now());
        window.status().setUnexported(12);
        window.status().setSampleData(true);
        window.show();
        window.goTo(u"audits"_s);
    }

    void save(const QString &name)
    {
        settle();
        window.grab().save(QDir(folder).filePath(name + u".png"_s));
    }
    void trigger(const QString &action)
    {
        for (QAction *candidate : page->actions()) {
            if (candidate->objectName() == action) {
                candidate->trigger();
            }
        }
        settle();
    }
    void open(const Assessment &audit, const QString &question)
    {
        page->openAudit(audit.id, question);
        if (!QTest::qWaitFor([&] { return assessment.question().name == question; })) {
            qWarning("%s is not shown", qPrintable(question));
        }
    }

    QString folder;
    Theme theme;
    LanguageController languages{theme};
    AuditsController audits;
    AssessmentController assessment;
    MainWindow window;
    AuditsPage *page = nullptr;
};

void drawAudit(Pictures &pictures, const Assessment &audit, const QString &tag)
{
    pictures.open(audit, u"fx_01"_s);
    pictures.save(u"question-"_s + tag);
    pictures.trigger(u"toggleGuidance"_s);
    pictures.open(audit, u"fx_03"_s);
    pictures.save(u"question2-"_s + tag);
    pictures.trigger(u"openFinding"_s);
    pictures.save(u"finding-"_s + tag);
    pictures.trigger(u"toggleGuidance"_s);
    pictures.open(audit, u"workers"_s);
    pictures.assessment.typeAnswer(u"0"_s);
    pictures.save(u"number-"_s + tag);
    pictures.open(audit, u"sector"_s);
    pictures.save(u"sector-"_s + tag);
    pictures.open(audit, u"ppe_missing"_s);
    pictures.save(u"several-"_s + tag);
    pictures.trigger(u"toggleScore"_s);
    pictures.save(u"score-"_s + tag);
    pictures.trigger(u"toggleScore"_s);
    pictures.page->goBack();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    QApplication app(argc, argv);
    if (argc != 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1]))) {
        qWarning("usage: ui_audits_gallery FOLDER");
        return 2;
    }
    initData();
    test::FakeClock clock;
    clock.setNow(QDateTime(QDate(2026, 3, 12), QTime(14, 3), Qt::UTC));
    {
        Sample none(clock);
        Pictures pictures(none, QString::fromLocal8Bit(argv[1]));
        pictures.save(u"empty-en"_s);
    }
    Sample sample(clock);
    const Site tarazu = sample.site(u"Tarazu Leather"_s, u"ترازو لیدر"_s, u"Sialkot"_s, 412);
    const Site rawal = sample.site(u"Rawal Weaving"_s, u"راول ویونگ"_s, u"Faisalabad"_s, 240);
    const Site noor = sample.site(u"Noor Garments"_s, u"نور گارمنٹس"_s, u"Karachi"_s, 96);
    const Assessment before = sample.audit(tarazu, QDate(2025, 9, 9), AssessmentKind::Baseline);
    sample.fill(before, 58, 3);
    Assessment closed = before;
    closed.state = AssessmentState::Closed;
    closed.endedOn = QDate(2025, 9, 10);
    sample.change([=](Store &store) { return store.put(closed); });
    sample.fill(sample.audit(rawal, QDate(2026, 2, 3), AssessmentKind::SelfAssessment), 22, 1);
    sample.audit(noor, QDate(2026, 3, 9), AssessmentKind::FollowUp);
    const Assessment audit = sample.audit(tarazu, QDate(2026, 3, 12), AssessmentKind::Audit);
    sample.fill(audit, 45, 6);
    sample.answer(audit, u"fx_01"_s, u"no"_s);
    sample.answer(audit, u"er_04"_s, u"no"_s);
    sample.answer(audit, u"ppe_missing"_s, u"gloves goggles"_s);
    sample.change([=](Store &store) {
        return store.note(
            audit.id, u"fx_01"_s,
            u"Exit 2, hall B chained shut; key with security at the gate. Seen 13:58, 64 people in the hall."_s);
    });
    sample.finding(audit, u"bl_03"_s, Severity::Major,
                   u"Open pit beside the drum yard without a fence"_s);
    sample.finding(audit, u"mg_03"_s, Severity::Minor,
                   u"The safety committee has not met since August"_s);

    Pictures pictures(sample, QString::fromLocal8Bit(argv[1]));
    settle();
    pictures.save(u"list-en"_s);
    pictures.page->startAudit(tarazu.id);
    pictures.save(u"new-en"_s);
    drawAudit(pictures, audit, u"en"_s);
    pictures.languages.setDisplay(DisplayLanguage::Both);
    drawAudit(pictures, audit, u"both"_s);
    pictures.languages.setDisplay(DisplayLanguage::Urdu);
    pictures.save(u"list-ur"_s);
    drawAudit(pictures, audit, u"ur"_s);
    pictures.page->startAudit(rawal.id);
    pictures.save(u"new-ur"_s);
    pictures.languages.setDisplay(DisplayLanguage::English);
    pictures.theme.setKind(ThemeKind::Dark);
    pictures.page->openAudit(audit.id, u"fx_01"_s);
    pictures.save(u"question-dark"_s);
    return 0;
}
