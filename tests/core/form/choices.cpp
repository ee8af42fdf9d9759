// SPDX-License-Identifier: GPL-3.0-or-later
// Which choices a select offers, and data beside the form.
#include "tests/core/form/formsupport.h"

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::form;
using meyar::test::FormText;
using meyar::test::NamedSession;

namespace {

const QByteArray places = "list_name,name,label::English (en),label::Urdu (ur),Province,district\n"
                          "province,pb,Punjab,پنجاب,,\n"
                          "province,sd,Sindh,سندھ,,\n"
                          "city,lhe,Lahore,لاہور,pb,1\n"
                          "city,fsd,Faisalabad,فیصل آباد,pb,2\n"
                          "city,khi,Karachi,کراچی,sd,3\n";

const FormText cascade{
    .survey = "type,name,label::English (en),label::Urdu (ur),choice_filter,calculation\n"
              "select_one province,province,Province,صوبہ,,\n"
              "select_one city,city,City,شہر,Province = ${province},\n"
              "select_multiple city,cities,Cities,شہر,Province = ${province} and district > 1,\n"
              "calculate,cityname,,,,\"jr:choice-name(${city}, '${city}')\"\n"
              "calculate,direct,,,,\"instance('city')/root/item[name = ${city}]/district\"\n"
              "calculate,others,,,,count(instance('city')/root/item[Province != ${province}])\n"
              "calculate,words,,,,jr:itext(instance('city')/root/item[name = ${city}]/itextId)\n"
              "calculate,last,,,,instance('city')/root/item[position() = 3]/name\n",
    .choices = places,
};

QStringList offered(NamedSession &session, const char *name)
{
    QStringList names;
    for (const ShownChoice &choice : (*session).choices(session.node(name))) {
        names.append(choice.name);
    }
    return names;
}

/// A form with files beside it.
NamedSession withFiles(const FormText &text, const QHash<QString, QByteArray> &files)
{
    return NamedSession(text, [files](const QString &name) -> Result<QByteArray> {
        if (!files.contains(name)) {
            return fail(Error::Code::NotFound, {u"file"_s, name});
        }
        return files.value(name);
    });
}

} // namespace

TEST_CASE("A choice filter offers what fits the other answers", "[form][choices]")
{
    NamedSession session(cascade);
    CHECK(offered(session, "city").isEmpty());
    CHECK(session.answer("province", u"pb"_s)
          == QStringList{u"province"_s, u"city"_s, u"cities"_s, u"others"_s});
    CHECK(offered(session, "city") == QStringList{u"lhe"_s, u"fsd"_s});
    CHECK(offered(session, "cities") == QStringList{u"fsd"_s});
    CHECK(session.value("others") == u"1"_s);
    CHECK(session.value("last") == u"khi"_s);
    const auto choices = (*session).choices(session.node("city"));
    REQUIRE(choices.size() == 2);
    CHECK(choices[1].label.in(Language::Urdu) == u"فیصل آباد"_s);
    REQUIRE(choices[1].choice != nullptr);
    CHECK(choices[1].choice->extra.value(u"district"_s) == u"2"_s);
}

TEST_CASE("What is no longer offered does not count, and comes back", "[form][choices]")
{
    NamedSession session(cascade);
    session.answer("province", u"pb"_s);
    session.answer("city", u"lhe"_s);
    CHECK(session.value("cityname") == u"Lahore"_s);
    CHECK(session.value("direct") == u"1"_s);
    CHECK(session.value("words") == u"Lahore"_s);
    CHECK_FALSE((*session).fits(session.node("city"), u"khi"_s).has_value());

    session.answer("province", u"sd"_s);
    CHECK(session.value("city").isEmpty());
    CHECK(session.value("direct").isEmpty());
    CHECK((*session).answer(session.node("city")) == u"lhe"_s);
    session.answer("province", u"pb"_s);
    CHECK(session.value("city") == u"lhe"_s);
}

TEST_CASE("Of several chosen, those still offered count", "[form][choices]")
{
    NamedSession session(FormText{
        .survey = "type,name,label,choice_filter,calculation\n"
                  "integer,least,Least,,\n"
                  "select_multiple city,cities,Cities,district >= ${least},\n"
                  "calculate,n,,,count-selected(${cities})\n",
        .choices = places});
    session.answer("least", u"1"_s);
    session.answer("cities", u"lhe khi"_s);
    CHECK(session.value("n") == u"2"_s);
    session.answer("least", u"2"_s);
    CHECK(session.value("cities") == u"khi"_s);
    CHECK(session.value("n") == u"1"_s);
}

TEST_CASE("The values of a repeat can be choices", "[form][choices]")
{
    NamedSession session(FormText{
        .survey = "type,name,label,choice_filter\n"
                  "begin repeat,worker,Worker,\n"
                  "text,worker_name,Name,\n"
                  "integer,age,Age,\n"
                  "end repeat,,,\n"
                  "select_one ${worker_name},spokesperson,Who speaks?,${age} >= 18\n"});
    Session &all = *session;
    const NodeIndex repeat = session.node("worker");
    const auto set = [&](RowId row, const char *name, const QString &value) {
        all.setAnswer({session.node(name), row}, value);
    };
    const RowId first = all.rows(repeat).front();
    const RowId second = all.addRow(repeat).value();
    set(first, "worker_name", u"Asif"_s);
    set(first, "age", u"30"_s);
    set(second, "worker_name", u"Sana"_s);
    set(second, "age", u"17"_s);
    CHECK(offered(session, "spokesperson") == QStringList{u"Asif"_s});
    set(second, "age", u"18"_s);
    CHECK(offered(session, "spokesperson") == QStringList{u"Asif"_s, u"Sana"_s});
    session.answer("spokesperson", u"Sana"_s);
    REQUIRE_OK(all.removeRow(second));
    CHECK(session.value("spokesperson").isEmpty());
}

TEST_CASE("Choices are shuffled the same way for the same seed", "[form][choices]")
{
    const FormText text{
        .survey = "type,name,label,parameters\n"
                  "integer,seed,Seed,\n"
                  "select_one city,shuffled,City,\"randomize=true, seed=${seed}\"\n"
                  "select_one city,free,City,randomize=true\n",
        .choices = places};
    NamedSession one(text);
    NamedSession two(text);
    one.answer("seed", u"42"_s);
    two.answer("seed", u"42"_s);
    CHECK(offered(one, "shuffled") == offered(two, "shuffled"));
    CHECK(offered(one, "free") == offered(one, "free"));
    QStringList sorted = offered(one, "free");
    sorted.sort();
    CHECK(sorted == QStringList{u"fsd"_s, u"khi"_s, u"lhe"_s});
}

TEST_CASE("A CSV file beside the form gives choices and values", "[form][choices]")
{
    NamedSession session = withFiles(
        FormText{.survey = "type,name,label,choice_filter,calculation\n"
                           "integer,most,Most,,\n"
                           "select_one_from_file chemicals.csv,chemical,Chemical,limit <= ${most},\n"
                           "calculate,limit,,,\"pulldata('chemicals', 'limit', 'name', ${chemical})\"\n"
                           "calculate,shown,,,\"jr:choice-name(${chemical}, '${chemical}')\"\n"
                           "calculate,n,,,count(instance('chemicals')/root/item)\n"},
        {{u"chemicals.csv"_s, "name,label,limit\ncr6,Chromium VI,0.05\nhcho,Formaldehyde,75\n"}});
    CHECK(session.value("n") == u"2"_s);
    session.answer("most", u"1"_s);
    CHECK(offered(session, "chemical") == QStringList{u"cr6"_s});
    session.answer("chemical", u"cr6"_s);
    CHECK(session.value("limit") == u"0.05"_s);
    CHECK(session.value("shown") == u"Chromium VI"_s);
}

TEST_CASE("A file that is not there is empty, and answers from elsewhere stay", "[form][choices]")
{
    NamedSession session = withFiles(
        FormText{.survey = "type,name,label,calculation\n"
                           "select_one_from_file chemicals.csv,chemical,Chemical,\n"
                           "calculate,limit,,\"pulldata('chemicals', 'limit', 'name', ${chemical})\"\n"},
        {});
    (*session).load({{u"chemical"_s, u"cr6"_s}});
    CHECK(session.value("chemical") == u"cr6"_s);
    CHECK(session.value("limit").isEmpty());
}

TEST_CASE("Many rows of a file are found by a key without trying each", "[form][choices]")
{
    QByteArray csv = "name,label,rate\n";
    for (int i = 0; i < 20000; ++i) {
        csv += "n" + QByteArray::number(i) + ",L," + QByteArray::number(i * 2) + "\n";
    }
    NamedSession session = withFiles(
        FormText{.survey = "type,name,label,calculation\n"
                           "text,key,Key,\n"
                           "calculate,rate,,instance('rates')/root/item[name = ${key}]/rate\n"
                           "calculate,turned,,instance('rates')/root/item[${key} = name]/rate\n"
                           "csv-external,rates,,\n"},
        {{u"rates.csv"_s, csv}});
    for (const int i : {0, 19999, 777}) {
        session.answer("key", u"n%1"_s.arg(i));
        CHECK(session.value("rate") == QString::number(i * 2));
        CHECK(session.value("turned") == QString::number(i * 2));
    }
    session.answer("key", u"none"_s);
    CHECK(session.value("rate").isEmpty());
}
