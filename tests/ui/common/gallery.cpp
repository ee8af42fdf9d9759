// SPDX-License-Identifier: GPL-3.0-or-later
// Shows every component; with --out DIR writes pictures in each theme and language instead (set
// QT_QPA_PLATFORM=offscreen and, for other scales, QT_SCALE_FACTOR).
#include "tests/ui/common/gallerypages.h"
#include "tests/ui/common/gallerywords.h"
#include "ui/common/card.h"
#include "ui/common/feedback.h"
#include "ui/common/icons.h"
#include "ui/common/label.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/statusline.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::ui;

namespace {

std::unique_ptr<MainWindow> makeFrame(LanguageController &languages)
{
    auto window = std::make_unique<MainWindow>(languages);
    window->addPage(emptyPage(u"start"_s, u"go-home"_s, "Start", "آغاز"));
    window->addPage(questionPage());
    window->addPage(emptyPage(u"factories"_s, u"factory"_s, "Factories", "کارخانے"));
    Page *findings = tablePage();
    findings->setBadge(7);
    window->addPage(findings);
    window->addPage(emptyPage(u"reports"_s, u"office-report"_s, "Reports", "رپورٹس"));
    window->addPage(emptyPage(u"library"_s, u"bookmarks"_s, "Library", "کتب خانہ"));
    window->addPage(emptyPage(u"exchange"_s, u"document-swap"_s, "Exchange", "تبادلہ"));
    window->addPage(
        emptyPage(u"settings"_s, u"configure"_s, "Settings", "ترتیبات", RailPlace::Foot));
    window->status().setSaved(QDateTime(QDate(2026, 3, 12), QTime(14, 3)));
    window->status().setUnexported(12);
    window->status().setSampleData(true);
    return window;
}

void shoot(QWidget &widget, const QString &path)
{
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    widget.grab().save(path);
}

void shootSheet(const QString &stem)
{
    std::unique_ptr<QWidget> sheet(componentSheet());
    sheet->resize(1366, 900);
    sheet->show();
    shoot(*sheet, stem + u"-sheet.png"_s);
}

void shootFrame(LanguageController &languages, const QString &stem)
{
    const auto window = makeFrame(languages);
    window->show();
    window->goTo(u"audits"_s);
    QApplication::processEvents();
    window->activateWindow();
    if (auto *answer = window->findChild<QWidget *>(u"answerN"_s)) {
        answer->setFocus(Qt::TabFocusReason);
    }
    shoot(*window, stem + u"-question.png"_s);
    window->goTo(u"findings"_s);
    window->messages().showUndo(w("Finding deleted", "خامی حذف کر دی گئی"), [] {});
    shoot(*window, stem + u"-table.png"_s);
    window->messages().dismiss();
    window->goTo(u"factories"_s);
    shoot(*window, stem + u"-empty.png"_s);
    window->openPalette();
    shoot(*window, stem + u"-palette.png"_s);
    window->goTo(u"audits"_s);
    window->openHelp();
    shoot(*window, stem + u"-help.png"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"out"_s, u"Write pictures into this folder."_s, u"folder"_s});
    parser.addHelpOption();
    parser.process(app);

    Theme theme;
    LanguageController languages(theme);
    if (!parser.isSet(u"out"_s)) {
        const auto window = makeFrame(languages);
        window->show();
        auto *sheet = scrollArea(componentSheet());
        sheet->resize(1366, 768);
        sheet->show();
        return QApplication::exec();
    }
    const QDir out(parser.value(u"out"_s));
    QDir().mkpath(out.path());
    for (const auto &[kind, name] :
         {std::pair{ThemeKind::Light, u"light"_s}, std::pair{ThemeKind::Dark, u"dark"_s},
          std::pair{ThemeKind::HighContrast, u"contrast"_s}}) {
        theme.setKind(kind);
        for (const auto &[display, code] : {std::pair{DisplayLanguage::English, u"en"_s},
                                            std::pair{DisplayLanguage::Urdu, u"ur"_s}}) {
            languages.setDisplay(display);
            const QString stem = out.filePath(name + u'-' + code);
            shootSheet(stem);
            shootFrame(languages, stem);
        }
    }
    return 0;
}
