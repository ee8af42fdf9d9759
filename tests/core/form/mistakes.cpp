// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/form/formsupport.h"

using namespace Qt::StringLiterals;
using namespace meyar::form;
using meyar::test::described;
namespace test = meyar::test;

TEST_CASE("Every mistake of a form is told at once, with its sheet, row and column",
          "[form][reader]")
{
    Problems problems;
    const Sheets sheets = readCsvFolder(QStringLiteral(MEYAR_TEST_DATA "/form/mistakes"), problems);
    REQUIRE(problems.empty());

    const ReadForm read = buildForm(sheets);

    CHECK(read.form == nullptr);
    const QStringList expected = {
        u"survey 1 Calculate: DuplicateColumn(Calculate)"_s,
        u"survey 3 type: UnknownType(intger, integer)"_s,
        u"survey 4 name: NameMissing()"_s,
        u"survey 5 name: NameInvalid(2nd)"_s,
        u"survey 6 name: NameDuplicate(factory, 2)"_s,
        u"survey 7 label::English (en): LabelMissing(bare)"_s,
        u"survey 8 label::Urdu (ur): TranslationMissing?(half, ur)"_s,
        u"survey 9 type: ListUnknown(yno, yn)"_s,
        u"survey 10 relevant: ExpressionSyntax(${exits} = 'yess, 12, closing ')"_s,
        u"survey 11 relevant: ExpressionUnknownName(door, doors)"_s,
        u"survey 12 required: BadValue(maybe, yes, no)"_s,
        u"survey 12 readonly: BadValue(sometimes, yes, no)"_s,
        u"survey 12 relevant: ExpressionType?(${doors} = 'yse', 'yse' is not a choice of yn; 'yes' is)"_s,
        u"survey 13 calculation: ExpressionUnknownFunction(iff, if)"_s,
        u"survey 13 calculation: ExpressionSyntax(iff(${doors} = 'yes'; 1; 0), 21, , or ))"_s,
        u"survey 14 calculation: ExpressionUnknownFunction(summ, sum)"_s,
        u"survey 15 calculation: ExpressionArguments(round, 3, 1-2)"_s,
        u"survey 16 calculation: Cycle(a → b → c → a)"_s,
        u"survey 19 relevant: Cycle(tail → inside → tail)"_s,
        u"survey 20 label::English (en): ExpressionUnknownName(factry, factory)"_s,
        u"survey 20 constraint: ExpressionArguments(regex, 1, 2)"_s,
        u"survey 22 type: GroupNotOpen()"_s,
        u"survey 23 type: GroupNotClosed(open)"_s,
        u"choices 3 label::Urdu (ur): TranslationMissing?(no, ur)"_s,
        u"choices 4 name: ChoiceDuplicate(yn, yes, 2)"_s,
        u"choices 5 list_name: NameMissing()"_s,
        u"choices 6 name: NameMissing()"_s,
        u"choices 7 name: NameInvalid(with space)"_s,
    };
    CHECK(described(read.problems).join(u'\n') == expected.join(u'\n'));
}

TEST_CASE("A file full of mistakes is read to its end without taking forever", "[form][reader]")
{
    constexpr int rows = 4000;
    QByteArray survey = "type,name,label,calculation\n";
    for (int row = 0; row < rows; ++row) {
        const QByteArray id = QByteArray::number(row);
        survey += "calculate,ring" + id + ",,${ring" + QByteArray::number((row + 1) % rows) + "}\n";
        survey += "txet,name" + id + ",${nmae" + id + "},\n";
        survey += "select_one lits" + id + ",list" + id + ",L,iff(${lsit" + id + "})\n";
    }

    const ReadForm read = test::FormText{.survey = survey}.read();

    CHECK(read.form == nullptr);
    CHECK(read.problems.size() == 1 + rows * 5);
}

TEST_CASE("Of very many cycles the first hundred are told", "[form][reader]")
{
    QByteArray survey = "type,name,label,calculation\n";
    for (int row = 0; row < 1000; ++row) {
        const QByteArray id = QByteArray::number(row);
        survey += "calculate,c" + id + ",,${c" + id + "}\n";
    }
    CHECK(test::FormText{.survey = survey}.read().problems.size() == 100);
}
