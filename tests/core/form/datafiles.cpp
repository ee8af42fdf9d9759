// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/datafiles.h"
#include "tests/core/form/formsupport.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::form;
using meyar::test::described;
using Kind = DataFile::Kind;

namespace {

/// "root(item(code=a, title=A))"
QString shown(const DataTree &tree, int element = 0)
{
    const DataTree::Element &here = tree.element(element);
    QStringList children;
    for (int child = here.firstChild; child >= 0; child = tree.element(child).next) {
        children.append(shown(tree, child));
    }
    const QString name = tree.name(here.name) + (here.text.isEmpty() ? u""_s : u'=' + here.text);
    return children.isEmpty() ? name : name + u'(' + children.join(u", "_s) + u')';
}

QString read(Kind kind, const QByteArray &bytes)
{
    const auto tree = readDataTree(kind, u"f"_s, bytes);
    return tree ? shown(**tree) : u"! "_s + tree.error().args.value(1);
}

ReadForm build(const QByteArray &survey, const FormFiles &files)
{
    Problems problems;
    const Sheets sheets{{u"survey"_s, parseCsv(u"survey"_s, survey, problems)}};
    return buildForm(sheets, files);
}

} // namespace

TEST_CASE("CSV, XML and GeoJSON become trees", "[form][datafiles]")
{
    CHECK(read(Kind::Csv, "code, title ,\na,\"A, b\",x\nc,,\n")
          == u"root(item(code=a, title=A, b), item(code=c, title))"_s);
    CHECK(read(Kind::Xml, "<?xml version='1.0'?><root><item id='7'><name> a </name></item></root>")
          == u"root(item(@id=7, name=a))"_s);
    CHECK(read(Kind::GeoJson,
               R"({"type":"FeatureCollection","features":[
                   {"type":"Feature","id":"h1","properties":{"id":"x","floors":2,"open":true},
                    "geometry":{"type":"Point","coordinates":[74.5,32.25]}},
                   {"type":"Feature","properties":{"id":"h2"},
                    "geometry":{"type":"Polygon","coordinates":[[[1,2],[3,4],[1,2]]]}},
                   {"type":"Feature","properties":null,
                    "geometry":{"type":"LineString","coordinates":[[1,2,9],[3,4]]}}]})")
          == u"root(item(id=h1, geometry=32.25 74.5 0 0, floors=2, open=true), "
             "item(geometry=2 1 0 0; 4 3 0 0; 2 1 0 0, id=h2), "
             "item(geometry=2 1 9 0; 4 3 0 0))"_s);
}

TEST_CASE("Files that are damaged or dangerous are refused with the reason", "[form][datafiles]")
{
    CHECK(read(Kind::Csv, "a,b\n\"1,2\n") == u"! a quote is not closed"_s);
    CHECK(read(Kind::Csv, "a\n\xff\n") == u"! not UTF-8"_s);
    CHECK(read(Kind::Xml, "<root><item></root>") == u"! not well-formed XML"_s);
    CHECK(read(Kind::Xml, "") == u"! not well-formed XML"_s);
    CHECK(read(Kind::Xml, "<!DOCTYPE r [<!ENTITY a 'b'>]><r>&a;</r>")
          == u"! it has a DTD or entities"_s);
    CHECK(read(Kind::Xml, QByteArray("<a>").repeated(200)) == u"! too large"_s);
    CHECK(read(Kind::GeoJson, "{\"type\":\"Feature\"}") == u"! no GeoJSON FeatureCollection"_s);
    CHECK(read(Kind::GeoJson, "[") == u"! no GeoJSON FeatureCollection"_s);
    CHECK(readDataTree(Kind::LastSaved, u"f"_s, {}).error().code == Error::Code::BadArgument);
}

TEST_CASE("Every file that a form names is one of its data files", "[form][datafiles]")
{
    const QByteArray survey
        = "type,name,label,calculation\n"
          "select_one_from_file towns.csv,town,Town: ${last-saved#town},\n"
          "select_multiple_from_file towns.csv,towns,Towns,\n"
          "xml-external,agents,,\n"
          "calculate,rate,,\"pulldata('rates', 'rupees', 'piece', ${town})\"\n";
    const FormFiles files = [](const QString &name) -> Result<QByteArray> {
        if (name == "towns.csv"_L1) {
            return QByteArray("name,label\nkasur,Kasur\n");
        }
        return name == "agents.xml"_L1 ? Result<QByteArray>("<root>")
                                       : fail(Error::Code::NotFound, {u"file"_s, name});
    };

    const ReadForm read = build(survey, files);

    QStringList told = described(read.problems);
    told.removeIf([](const QString &line) { return line.contains("Unsupported"_L1); });
    CHECK(told
          == QStringList{u"survey 4 type: FileUnreadable?(agents.xml, not well-formed XML)"_s,
                         u"survey 5 calculation: FileMissing?(rates.csv)"_s});
    REQUIRE(read.form != nullptr);
    QStringList ids;
    for (const DataFile &file : read.form->dataFiles) {
        ids.append(file.id);
    }
    CHECK(ids == QStringList{u"towns"_s, u"__last-saved"_s, u"agents"_s, u"rates"_s});
    CHECK(read.form->node(0).dataFile == 0);
    CHECK(read.form->node(1).dataFile == 0);
    REQUIRE(read.form->dataFiles[0].tree != nullptr);
    CHECK(shown(*read.form->dataFiles[0].tree) == u"root(item(name=kasur, label=Kasur))"_s);
    CHECK(read.form->dataFiles[1].kind == Kind::LastSaved);
    CHECK(read.form->dataFiles[2].tree == nullptr);
}

TEST_CASE("Without files to be had, none is missed", "[form][datafiles]")
{
    const ReadForm read
        = build("type,name,label\nselect_one_from_file towns.csv,town,Town\n", {});
    CHECK(read.problems.empty());
    REQUIRE(read.form != nullptr);
    CHECK(read.form->dataFiles[0].tree == nullptr);
}

TEST_CASE("A select from a file can be answered without its file", "[form][datafiles]")
{
    const ReadForm read
        = build("type,name,label\nselect_one_from_file towns.csv,town,Town\n", {});
    REQUIRE(read.form != nullptr);
    const test::FakeClock clock;
    Session session(compile(read.form), clock);
    REQUIRE_OK(session.fits(0, u"kasur"_s));
    session.setAnswer(0, u"kasur"_s);
    CHECK(session.value(0) == u"kasur"_s);
}

TEST_CASE("A form's files lie in its folder or in media, nowhere else", "[form][datafiles]")
{
    QTemporaryDir dir;
    QDir(dir.path()).mkpath(u"form/media"_s);
    const auto write = [&dir](const QString &name, const QByteArray &bytes) {
        QFile file(dir.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(u"secret.csv"_s, "s");
    write(u"form/near.csv"_s, "n");
    write(u"form/media/far.csv"_s, "f");
    const FormFiles files = filesIn(dir.filePath(u"form"_s));

    CHECK(files(u"near.csv"_s) == QByteArray("n"));
    CHECK(files(u"far.csv"_s) == QByteArray("f"));
    REQUIRE_FALSE(files(u"none.csv"_s));
    CHECK(files(u"none.csv"_s).error().code == Error::Code::NotFound);
    for (const QString &name : {u"../secret.csv"_s, u""_s, u".."_s, u"media/far.csv"_s}) {
        CAPTURE(name);
        REQUIRE_FALSE(files(name));
        CHECK(files(name).error().code == Error::Code::BadArgument);
    }
}
