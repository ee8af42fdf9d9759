// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formfile.h"
#include "core/visit/drawrecord.h"
#include "core/base/savefile.h"
#include "tests/support/qtcatch.h"

#include <QTemporaryDir>

#include <algorithm>
#include <set>

using namespace meyar;
using namespace Qt::StringLiterals;

namespace {

/// Card, name, sex, department of `count` people.
QString listText(int count)
{
    QStringList lines{u"Card\tName\tSex\tDepartment"_s};
    for (int i = 1; i <= count; ++i) {
        lines.append(u"%1\tPerson %1\t%2\t%3"_s.arg(i).arg(i % 3 == 0 ? u"F"_s : u"M"_s)
                         .arg(i % 2 == 0 ? u"Sewing"_s : u"Cutting"_s));
    }
    return lines.join(u'\n');
}

WorkerList listOf(const QString &text)
{
    return readWorkerList(text).list;
}

SampleSize tenAndTwoGroups(int workers)
{
    SampleSize size;
    size.workers = workers;
    size.people = 20;
    size.individual = 10;
    size.groups = 2;
    size.groupSize = 5;
    return size;
}

std::set<QString> references(const WorkerList &list, const WorkerDraw &draw)
{
    std::set<QString> found;
    for (const DrawnWorker &each : draw.drawn) {
        found.insert(list.workers[each.worker].reference);
    }
    return found;
}

} // namespace

TEST_CASE("A list is divided by columns with few values, never by names", "[drawrecord]")
{
    CHECK(dividingColumns(listOf(listText(90))) == std::vector<int>{1, 2});
    CHECK(dividingColumns(listOf(u"Card\tSex\n1\tF\n2\tF\n3\tF\n4\tF"_s)).empty()); // all the same
    CHECK(dividingColumns(listOf(u"Card\tName\n1\tA\n2\tB\n3\tC"_s)).empty());
    CHECK(dividingColumns({}).empty());
}

TEST_CASE("The hash of a list depends on the people and the columns, not on the order", "[drawrecord]")
{
    const WorkerList list = listOf(listText(30));
    WorkerList turned = list;
    std::reverse(turned.workers.begin(), turned.workers.end());
    CHECK(listHash(turned, {1}) == listHash(list, {1}));
    CHECK(listHash(list, {2}) != listHash(list, {1}));
    turned.workers[4].traits[0] = u"Another spelling"_s; // a column that nothing is divided by
    CHECK(listHash(turned, {1}) == listHash(list, {1}));
    turned.workers.pop_back();
    CHECK(listHash(turned, {1}) != listHash(list, {1}));
}

TEST_CASE("The same list and the kept draw give the same people, and another list none", "[drawrecord]")
{
    const WorkerList list = listOf(listText(90));
    const SampleSize size = tenAndTwoGroups(90);
    const WorkerDraw draw = drawWorkers(list, {1, 2}, size, 42);
    const VisitDraw record = recordOf(list, {1, 2}, u"sampling.general"_s, draw, QDate(2026, 3, 12));
    CHECK(record.columns == QStringList{u"Sex"_s, u"Department"_s});
    CHECK(record.people == 20);
    CHECK(record.workers == 90);

    const VisitDraw read = visitDrawFrom(toText(record)).value();
    WorkerList turned = list;
    std::reverse(turned.workers.begin(), turned.workers.end());
    const std::optional<WorkerDraw> again = drawnAgain(read, turned, size);
    REQUIRE(again);
    CHECK(references(turned, *again) == references(list, draw));

    turned.workers.front().reference = u"somebody else"_s;
    CHECK_FALSE(drawnAgain(read, turned, size));
    VisitDraw factory = read;
    factory.seed.reset();
    CHECK_FALSE(drawnAgain(factory, list, size));
    VisitDraw otherColumn = read;
    otherColumn.columns = QStringList{u"Line"_s};
    CHECK_FALSE(drawnAgain(otherColumn, list, size));
}

TEST_CASE("What is kept of a draw names nobody", "[drawrecord]")
{
    QString text = listText(90);
    text.replace(u"\tM\tCutting"_s, u"\tM\tکٹائی"_s);
    const WorkerList list = listOf(text + u"\n999\tOnly Woman\tF\tStore"_s);
    const WorkerDraw draw = drawWorkers(list, {1, 2}, tenAndTwoGroups(91), 1);
    const QString kept = toText(recordOf(list, {1, 2}, u"sampling.general"_s, draw, QDate(2026, 3, 12)));
    CHECK_FALSE(kept.contains(u"Person"_s));
    CHECK_FALSE(kept.contains(u"Only Woman"_s));
    CHECK_FALSE(kept.contains(u"Store"_s)); // one person works there
    CHECK(kept.contains(u"Sewing"_s));
}

TEST_CASE("Another number of people leaves the groups whole where it can", "[drawrecord]")
{
    const SampleSize size = tenAndTwoGroups(90);
    CHECK(withPeople(size, 30).individual == 20);
    CHECK(withPeople(size, 30).groups == 2);
    CHECK(withPeople(size, 7).individual == 0);
    CHECK(withPeople(size, 7).groups == 2);
    CHECK(withPeople(size, 500).people == 90);
    CHECK(withPeople(size, -1).people == 0);
}

TEST_CASE("A worker list is read from a workbook as from a text", "[workerlist]")
{
    QTemporaryDir folder;
    form::Sheet sheet{u"Muster"_s, {u"Card"_s, u"Sex"_s}, {{u"7 \"A\""_s, u"F"_s}, {u"8"_s, u"M"_s}}, {2, 4}};
    form::Sheets sheets;
    sheets[u"muster"_s] = sheet;
    sheets[u"empty"_s] = form::Sheet{u"Empty"_s, {u"x"_s}, {}, {}};
    const QString path = folder.filePath(u"muster.xlsx"_s);
    REQUIRE_OK(form::writeSheets(sheets, path));
    const Result<ReadWorkerList> read = readWorkerFile(readFile(path).value(), u"muster.xlsx"_s);
    REQUIRE_OK(read);
    CHECK(read->problems.empty());
    CHECK(read->list.columns == QStringList{u"Sex"_s});
    REQUIRE(read->list.workers.size() == 2);
    CHECK(read->list.workers[0] == Worker{u"7 \"A\""_s, {u"F"_s}});

    const Result<ReadWorkerList> text = readWorkerFile("Card;Sex\n1;F\n", u"list.csv"_s);
    REQUIRE_OK(text);
    CHECK(text->list.workers.size() == 1);
    CHECK(readWorkerFile(QByteArray("%PDF-1.4\n\x00\x01", 11), u"x.pdf"_s).error().code == Error::Code::CannotRead);
}
