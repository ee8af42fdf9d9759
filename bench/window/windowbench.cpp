// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for at the window: a key until its answer is painted, in the question and in the grid, with the
// longest pack and with a form of 10,000 questions; any page on a database of many assessments; 100 photos at once.
// bench_window [assessments [answers]], 10,000 of 30 if left out. The baseline of each is one repaint of the whole window.
#include "app/gui/composition.h"
#include "bench/sync/generatedprogramme.h"
#include "core/portfolio/gather.h"
#include "core/sync/exchange.h"
#include "resources/resources.h"
#include "ui/audits/auditspage.h"
#include "ui/evidence/evidencepanel.h"
#include "ui/evidence/evidencetile.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/page.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace meyar;

namespace {

template<typename T>
T required(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "error %d: %s\n", static_cast<int>(result.error().code), qPrintable(result.error().args.join(u' ')));
        std::exit(1);
    }
    return std::move(*result);
}

double msOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double quantile(std::vector<double> times, double part)
{
    std::sort(times.begin(), times.end());
    return times[std::min(times.size() - 1, size_t(part * double(times.size())))];
}

/// Events until `done`, or 60 s.
template<typename Done>
void wait(Done done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < 60'000) {
        QTest::qWait(5);
    }
}

/// Until the window has looked the same for half a second; how long after `timer` it last changed.
double settled(ui::MainWindow &window, const QElapsedTimer &timer)
{
    QImage before = window.grab().toImage();
    double changed = msOf(timer);
    while (msOf(timer) < changed + 500) {
        QTest::qWait(10);
        const QImage now = window.grab().toImage();
        if (now != before) {
            before = now;
            changed = msOf(timer);
        }
    }
    return changed;
}

struct Bench
{
    explicit Bench(std::unique_ptr<Store> store)
        : composition(std::move(store), clock)
    {
        composition.window().resize(1366, 768);
        composition.window().show();
        QElapsedTimer timer;
        timer.start();
        (void)settled(composition.window(), timer);
        std::vector<double> times;
        for (int i = 0; i < 9; ++i) {
            timer.start();
            composition.window().repaint();
            (void)composition.window().grab();
            times.push_back(msOf(timer));
        }
        repaint = quantile(times, 0.5);
        std::printf("  baseline: one repaint of the window %21.1f ms\n", repaint);
    }
    ui::MainWindow &window() { return composition.window(); }
    void line(const QString &what, double ms) const
    {
        std::printf("  %-46s %10.1f ms %8.1f x\n", qPrintable(what), ms, ms / repaint);
        std::fflush(stdout);
    }

    SystemClock clock;
    Composition composition;
    double repaint = 1;
};

StoreOptions optionsIn(const QTemporaryDir &folder)
{
    StoreOptions options;
    options.path = folder.filePath(u"work.meyardb"_s);
    options.profile = folder.filePath(u"profile"_s);
    return options;
}

/// A factory and an audit of it with the pack.
AssessmentId addAudit(Store &store, const Pack &pack, const Clock &clock)
{
    Enterprise enterprise;
    enterprise.id = EnterpriseId::create(clock);
    enterprise.name = u"Tarazu Leather"_s;
    (void)required(store.put(enterprise));
    Site site;
    site.id = SiteId::create(clock);
    site.enterprise = enterprise.id;
    site.city = u"Sialkot"_s;
    site.jurisdiction = u"PK-PB"_s;
    site.facts = {{u"workers"_s, u"300"_s}, {u"women_workers"_s, u"60"_s}, {u"storeys"_s, u"2"_s},
                  {u"shifts"_s, u"2"_s}, {u"night_work"_s, u"no"_s}, {u"boiler"_s, u"yes"_s},
                  {u"lift"_s, u"no"_s}, {u"chemical_store"_s, u"yes"_s}};
    (void)required(store.put(site));
    Assessment audit;
    audit.id = AssessmentId::create(clock);
    audit.enterprise = enterprise.id;
    audit.site = site.id;
    audit.packId = pack.id;
    audit.packVersion = pack.version;
    audit.packHash = pack.hash;
    audit.startedOn = QDate(2026, 6, 1);
    audit.jurisdiction = site.jurisdiction;
    (void)required(store.start(audit, pack));
    return audit.id;
}

/// A checklist of sections of 100 questions with yes and no.
std::shared_ptr<const Pack> yesNoPack(int questions)
{
    form::Sheet survey{u"survey"_s,
                       {u"type"_s, u"name"_s, u"label::English (en)"_s, u"label::Urdu (ur)"_s, u"severity"_s, u"weight"_s},
                       {},
                       {}};
    const auto add = [&](const QString &type, const QString &name, const QString &english, const QString &urdu, bool asked) {
        survey.rows.push_back({type, name, english, urdu, asked ? u"major"_s : QString(), asked ? u"1"_s : QString()});
        survey.rowNumbers.push_back(int(survey.rows.size()) + 1);
    };
    for (int i = 0; i < questions; ++i) {
        if (i % 100 == 0) {
            if (i > 0) {
                add(u"end_group"_s, {}, {}, {}, false);
            }
            const QString number = QString::number(i / 100 + 1);
            add(u"begin_group"_s, u"section_"_s + number, u"Hall "_s + number, u"ہال "_s + number, false);
        }
        const QString number = QString::number(i + 1);
        add(u"select_one answers"_s, u"q_"_s + number, u"Is the machine "_s + number + u" guarded on all sides?"_s,
            u"کیا مشین نمبر "_s + number + u" ہر طرف سے ڈھکی ہے؟"_s, true);
    }
    add(u"end_group"_s, {}, {}, {}, false);
    const form::Sheet choices{u"choices"_s,
                              {u"list_name"_s, u"name"_s, u"label::English (en)"_s, u"label::Urdu (ur)"_s, u"score"_s, u"result"_s},
                              {{u"answers"_s, u"yes"_s, u"Yes"_s, u"ہاں"_s, u"1"_s, u"ok"_s},
                               {u"answers"_s, u"no"_s, u"No"_s, u"نہیں"_s, u"0"_s, u"fail"_s}},
                              {2, 3}};
    const form::Sheet settings{u"settings"_s,
                               {u"form_title"_s, u"form_id"_s, u"version"_s, u"default_language"_s, u"scoring"_s, u"semantics"_s,
                                u"audience"_s, u"pack_version"_s, u"grades"_s},
                               {{u"Machines"_s, u"machines"_s, u"1"_s, u"English (en)"_s, u"weighted"_s, u"compliance"_s, u"auditor"_s,
                                 u"1"_s, u"A:90 B:75 C:60 D:40 E:0"_s}},
                               {2}};
    const LoadedPack loaded = loadPack({{u"survey"_s, survey}, {u"choices"_s, choices}, {u"settings"_s, settings}});
    if (!loaded.pack) {
        for (const auto &problem : loaded.problems) {
            std::fprintf(stderr, "%s %d: %s\n", qPrintable(problem.sheet), problem.row, qPrintable(problem.args.join(u' ')));
        }
        std::exit(1);
    }
    return loaded.pack;
}

/// `count` keys, each timed until everything that it caused on the window's thread is done and painted.
std::vector<double> keys(ui::MainWindow &window, int count, const std::function<Qt::Key(int)> &key, Qt::Key after = Qt::Key_unknown)
{
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        QWidget *focused = QApplication::focusWidget() ? QApplication::focusWidget() : &window;
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(focused, key(i));
        QApplication::processEvents();
        times.push_back(msOf(timer));
        if (after != Qt::Key_unknown) { // not timed: on to the next, if the key did not go there
            if (qobject_cast<QLineEdit *>(QApplication::focusWidget())) { // a question for a number: the next section
                static_cast<QLineEdit *>(QApplication::focusWidget())->clear();
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_BracketRight);
                QApplication::processEvents();
                continue;
            }
            QTest::keyClick(QApplication::focusWidget(), after);
            QApplication::processEvents();
        }
    }
    return times;
}

void audit(const char *title, const std::shared_ptr<const Pack> &pack, const QString &first)
{
    std::printf("%s: %zu lines\n", title, pack->form->nodes.size());
    const QTemporaryDir folder;
    const SystemClock clock;
    auto store = required(Store::open(optionsIn(folder), clock));
    const AssessmentId id = addAudit(*store, *pack, clock);
    Bench bench(std::move(store));
    bench.window().goTo(u"audits"_s);
    auto *page = qobject_cast<ui::AuditsPage *>(bench.window().currentPage());
    QElapsedTimer timer;
    timer.start();
    page->openAudit(id, first);
    wait([&] { return page->canGoBack(); });
    bench.line(u"open the audit, until nothing changes"_s, settled(bench.window(), timer));
    const auto say = [&](const QString &what, const std::vector<double> &times) {
        bench.line(what + u", p50"_s, quantile(times, 0.5));
        bench.line(what + u", p95"_s, quantile(times, 0.95));
    };
    say(u"key to repaint, answer and advance"_s, keys(bench.window(), 100, [](int i) { return i % 5 == 4 ? Qt::Key_N : Qt::Key_Y; }, Qt::Key_PageDown));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // out of a field
    timer.start();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_G);
    QApplication::processEvents();
    bench.line(u"open the grid"_s, msOf(timer));
    say(u"key to repaint, answer in the grid"_s, keys(bench.window(), 100, [](int i) { return i % 5 == 4 ? Qt::Key_N : Qt::Key_Y; }));
    say(u"key to repaint, a page of the grid"_s, keys(bench.window(), 30, [](int) { return Qt::Key_PageDown; }));
}

void pages(int assessments, int answers)
{
    bench::Sizes sizes;
    sizes.assessments = assessments;
    sizes.answers = answers;
    sizes.findings = 6;
    std::printf("%d assessments of %d answers, %d findings\n", assessments, answers, assessments * sizes.findings);
    const QTemporaryDir folder;
    const SystemClock clock;
    auto store = required(Store::open(optionsIn(folder), clock));
    for (const QString &bundle : bench::writeProgramme(folder.path(), sizes)) {
        (void)required(importBundle(*store, bundle));
    }
    QElapsedTimer timer;
    timer.start();
    Library library;
    for (const auto &pack : required(store->packs())) {
        library.add(pack);
    }
    if (!countOutcomes(*store, library, clock)) {
        std::exit(1);
    }
    std::printf("  count what the merge brought (what the window does beside, three seconds after it) %.0f ms\n", msOf(timer));
    Bench bench(std::move(store));
    for (const QString &round : {u"first time"_s, u"again"_s}) {
        for (const QString &page : {u"audits"_s, u"enterprises"_s, u"findings"_s, u"dashboard"_s, u"reports"_s, u"library"_s,
                                    u"exchange"_s, u"bin"_s, u"settings"_s, u"start"_s}) {
            timer.start();
            bench.window().goTo(page);
            QApplication::processEvents();
            const double shown = msOf(timer);
            const double whole = settled(bench.window(), timer);
            bench.line(page + u", "_s + round + u": shown"_s, shown);
            bench.line(page + u", "_s + round + u": until nothing changes"_s, whole);
        }
    }
}

void photos()
{
    std::printf("100 photos of 2000 x 1500 pasted at once\n");
    const QTemporaryDir folder;
    QList<QUrl> files;
    for (int i = 0; i < 100; ++i) {
        QImage image(2000, 1500, QImage::Format_RGB32);
        for (int y = 0; y < image.height(); ++y) {
            auto *pixels = reinterpret_cast<QRgb *>(image.scanLine(y));
            for (int x = 0; x < image.width(); ++x) {
                pixels[x] = qRgb((x * (i + 3)) >> 3, (y * 5 + i) >> 2, (x ^ y) + i);
            }
        }
        const QString path = folder.filePath(u"photo%1.jpg"_s.arg(i));
        image.save(path, "JPG", 85);
        files.append(QUrl::fromLocalFile(path));
    }
    const SystemClock clock;
    auto store = required(Store::open(optionsIn(folder), clock));
    const auto pack = Library::builtIn().newest(u"osh-walkthrough"_s);
    const AssessmentId id = addAudit(*store, *pack, clock);
    Bench bench(std::move(store));
    bench.window().goTo(u"audits"_s);
    auto *page = qobject_cast<ui::AuditsPage *>(bench.window().currentPage());
    page->openAudit(id, u"mg_01"_s);
    wait([&] { return page->canGoBack(); });
    QTest::qWait(300);
    auto *data = new QMimeData;
    data->setUrls(files);
    QGuiApplication::clipboard()->setMimeData(data);
    double longest = 0;
    QElapsedTimer beat;
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, &heart, [&] {
        longest = std::max(longest, msOf(beat) - 5);
        beat.start();
    });
    beat.start();
    heart.start(5);
    QElapsedTimer timer;
    timer.start();
    for (ui::EvidencePanel *panel : page->findChildren<ui::EvidencePanel *>()) {
        if (panel->isVisible()) {
            panel->paste();
        }
    }
    wait([&] { return page->findChildren<ui::EvidenceTile *>().size() >= 100; });
    bench.line(u"until all are attached"_s, msOf(timer));
    bench.line(u"the longest that the window did not answer"_s, longest);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"meyar"_s);
    QApplication::setOrganizationName(u"meyar"_s);
    initData();
    initLook();
    audit("the longest pack for safety", Library::builtIn().newest(u"osh-core"_s), u"mg_01"_s);
    audit("a made checklist", yesNoPack(10'000), {});
    pages(argc > 1 ? std::atoi(argv[1]) : 10'000, argc > 2 ? std::atoi(argv[2]) : 30);
    photos();
    return 0;
}
