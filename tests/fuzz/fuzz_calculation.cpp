// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an expression of a form with groups, nested repeats, lists and a data file: as a
// calculation in a row, outside all rows, as a condition and as a choice filter. What compiles must
// compute, and compute the same when everything is computed again.
#include "core/form/formreader.h"
#include "core/form/session.h"
#include "tests/support/fakeclock.h"

#include <cstdint>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::form;

namespace {

Sheet sheet(const QString &name, const QStringList &header, std::vector<QStringList> rows)
{
    Sheet made{name, header, std::move(rows), {}};
    for (size_t i = 0; i < made.rows.size(); ++i) {
        made.rowNumbers.push_back(static_cast<int>(i) + 2);
    }
    return made;
}

Sheets formAround(const QString &expression)
{
    Sheets sheets;
    sheets[u"survey"_s] = sheet(
        u"survey"_s,
        {u"type"_s, u"name"_s, u"label"_s, u"calculation"_s, u"relevant"_s, u"choice_filter"_s,
         u"repeat_count"_s},
        {
            {u"integer"_s, u"n"_s, u"N"_s, {}, {}, {}, {}},
            {u"begin_group"_s, u"g"_s, u"G"_s, {}, {}, {}, {}},
            {u"begin_repeat"_s, u"r"_s, u"R"_s, {}, {}, {}, {}},
            {u"integer"_s, u"x"_s, u"X"_s, {}, {}, {}, {}},
            {u"begin_repeat"_s, u"s"_s, u"S"_s, {}, {}, {}, u"${x}"_s},
            {u"text"_s, u"y"_s, u"Y"_s, {}, {}, {}, {}},
            {u"calculate"_s, u"deep"_s, {}, expression, {}, {}, {}},
            {u"end_repeat"_s, {}, {}, {}, {}, {}, {}},
            {u"calculate"_s, u"row"_s, {}, expression, {}, {}, {}},
            {u"text"_s, u"z"_s, u"Z"_s, {}, expression, {}, {}},
            {u"end_repeat"_s, {}, {}, {}, {}, {}, {}},
            {u"end_group"_s, {}, {}, {}, {}, {}, {}},
            {u"calculate"_s, u"all"_s, {}, expression, {}, {}, {}},
            {u"select_one l"_s, u"pick"_s, u"Pick"_s, {}, {}, expression, {}},
            {u"csv-external"_s, u"rates"_s, {}, {}, {}, {}, {}},
        });
    sheets[u"choices"_s] = sheet(u"choices"_s, {u"list_name"_s, u"name"_s, u"label"_s, u"kind"_s},
                                 {{u"l"_s, u"a"_s, u"A"_s, u"1"_s}, {u"l"_s, u"b"_s, u"B"_s, u"2"_s}});
    return sheets;
}

Result<QByteArray> dataFile(const QString &name)
{
    if (name != "rates.csv"_L1) {
        return fail(Error::Code::NotFound, {u"file"_s, name});
    }
    return QByteArray("name,label,rate\na,A,1\nb,B,2\n");
}

/// What all of it has come to. An expression that asks for chance or remembers may differ.
QStringList state(const Session &session)
{
    QStringList lines;
    for (auto at = session.next(std::nullopt); at; at = session.next(*at)) {
        lines.append(session.path(*at) + session.value(*at));
    }
    for (const char *name : {"deep", "row", "all"}) {
        lines.append(session.value(session.form().find(QString::fromLatin1(name))));
    }
    return lines;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr size_t longest = 512;
    if (size > longest) {
        return 0;
    }
    const QString expression
        = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const ReadForm read = buildForm(formAround(expression), &dataFile);
    if (read.form == nullptr) {
        if (read.problems.empty()) {
            __builtin_trap(); // refused without saying why
        }
        return 0;
    }
    const test::FakeClock clock;
    SessionOptions options;
    options.seed = 1;
    Session session(compile(read.form), clock, options);
    const NodeIndex repeat = read.form->find(u"r"_s);
    const NodeIndex x = read.form->find(u"x"_s);
    const auto second = session.addRow(repeat);
    session.setAnswer(read.form->find(u"n"_s), u"2"_s);
    session.setAnswer({x, session.rows(repeat).front()}, u"2"_s);
    session.setAnswer({x, *second}, u"1"_s);
    session.setAnswer(read.form->find(u"pick"_s), u"b"_s);
    if (!session.moveRow(*second, 0) || !session.removeRow(session.rows(repeat).back())) {
        __builtin_trap();
    }
    const bool isFickle = expression.contains(u"random"_s) || expression.contains(u"uuid"_s)
        || expression.contains(u"once"_s);
    const QStringList before = state(session);
    session.restore(session.snapshot());
    if (!isFickle && state(session) != before) {
        __builtin_trap(); // computing all of it again gives something else
    }
    return 0;
}
