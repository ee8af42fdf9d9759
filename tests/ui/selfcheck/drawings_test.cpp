// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/savefile.h"
#include "core/library/library.h"
#include "core/selfcheck/selfcheck.h"
#include "resources/resources.h"
#include "tests/support/qtcatch.h"
#include "ui/common/palette.h"
#include "ui/common/tokens.h"
#include "ui/selfcheck/drawingof.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <set>

using namespace meyar;
using namespace meyar::ui;
using namespace Qt::StringLiterals;

namespace {

const QString folder = u":/packs/sme-selfcheck/media"_s;
constexpr QSize size(240, 120);

std::shared_ptr<const Pack> selfCheck()
{
    initData();
    initLook();
    std::shared_ptr<const Pack> pack = Library::builtIn().newest(QString(selfCheckPack));
    REQUIRE(pack);
    return pack;
}

std::vector<form::NodeIndex> questionsOf(const Pack &pack)
{
    std::vector<form::NodeIndex> questions;
    for (form::NodeIndex node = 0; node < static_cast<form::NodeIndex>(pack.form->nodes.size()); ++node) {
        if (pack.form->node(node).isQuestion()) {
            questions.push_back(node);
        }
    }
    return questions;
}

/// Every drawing of a question or section.
QStringList allDrawings()
{
    QStringList paths;
    for (const QString &place : {folder, u":/drawings"_s}) {
        for (const QFileInfo &file : QDir(place).entryInfoList(QDir::Files)) {
            paths.append(file.filePath());
        }
    }
    return paths;
}

/// The share of the card on which something is to be seen, in percent.
double shownOn(QSvgRenderer &drawing, const QColor &card)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(card);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.render(&painter, QRectF(QPointF(), size));
    int shown = 0;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            shown += contrastRatio(image.pixelColor(x, y), card) >= 1.5 ? 1 : 0;
        }
    }
    return 100.0 * shown / (size.width() * size.height());
}

/// The pack as if it had been written before there were drawings, or naming another file beside the first question.
std::shared_ptr<const Pack> withFirstDrawing(const Pack &pack, const QString &name)
{
    form::Sheets sheets = pack.sheets;
    form::Sheet &survey = sheets.at(u"survey"_s);
    const qsizetype column = survey.header.indexOf(u"media::image"_s);
    const qsizetype names = survey.header.indexOf(u"name"_s);
    REQUIRE(column >= 0);
    for (QStringList &row : survey.rows) {
        if (row.value(names) == u"pc_01") {
            row[column] = name;
        }
    }
    const LoadedPack loaded = loadPack(sheets);
    REQUIRE(loaded.pack);
    return loaded.pack;
}

} // namespace

TEST_CASE("Every question of the self-check has a drawing of its own, and no drawing is left over")
{
    const auto pack = selfCheck();
    const std::vector<form::NodeIndex> questions = questionsOf(*pack);
    REQUIRE(questions.size() == 81);
    std::set<QString> used;
    for (const form::NodeIndex node : questions) {
        INFO(pack->form->node(node).name.toStdString());
        const QString path = drawingOf(*pack, node);
        CHECK(path.startsWith(folder + u'/'));
        CHECK(used.insert(path).second);
    }
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        INFO(name.toStdString());
        CHECK(used.contains(folder + u'/' + name));
    }
}

TEST_CASE("Drawings can be read, show something on light and dark cards, and bear no words")
{
    static_cast<void>(selfCheck());
    const QStringList paths = allDrawings();
    CHECK(paths.size() == 81 + 9);
    std::set<QByteArray> contents;
    for (const QString &path : paths) {
        INFO(path.toStdString());
        const Result<QByteArray> bytes = readFile(path);
        REQUIRE_OK(bytes);
        CHECK(contents.insert(*bytes).second);
        CHECK_FALSE(bytes->contains("<text"));
        QSvgRenderer drawing(*bytes);
        REQUIRE(drawing.isValid());
        CHECK(drawing.defaultSize() == size);
        CHECK(shownOn(drawing, lightTokens.sunk) >= 6);
        CHECK(shownOn(drawing, darkTokens.sunk) >= 6);
    }
}

TEST_CASE("A question without a drawing, or with one that is not there, shows its section's")
{
    const auto pack = selfCheck();
    for (const QString &name : {QString(), u"nowhere.svg"_s, u"../survey.csv"_s}) {
        INFO(name.toStdString());
        const auto other = withFirstDrawing(*pack, name);
        CHECK(drawingOf(*other, other->form->find(u"pc_01"_s)) == u":/drawings/people.svg");
        CHECK(drawingOf(*other, other->form->find(u"pc_02"_s)) == folder + u"/appointment-letter.svg"_s);
    }
}
