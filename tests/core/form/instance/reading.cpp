// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/form/instance/instancesupport.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::form;
using meyar::test::FormText;

namespace {

ReadSubmission readVisit(const QByteArray &xml)
{
    return readSubmission(xml, *test::stitchingVisit().form(), u"visit.xml"_s);
}

QByteArray visit(const QByteArray &inside, const QByteArray &attributes = "version=\"7\"")
{
    return "<data id=\"stitching\" " + attributes + ">" + inside
        + "<meta><instanceID>uuid:1</instanceID></meta></data>";
}

} // namespace

TEST_CASE("A submission from Collect is read: prefixes, white space, templates and row counts",
          "[form][submission]")
{
    const FormText counted{.survey = "type,name,label,repeat_count\n"
                                     "integer,n,N,\n"
                                     "begin repeat,rep,Rep,${n} + 1\n"
                                     "text,q,Q,\n"
                                     "end repeat,,,\n"
                                     "begin repeat,free,Free,\n"
                                     "text,f,F,\n"
                                     "end repeat,,,\n"
                                     "audit,audit,,\n",
                           .settings = "form_id,version\nf,2\n"};
    const ReadSubmission read = readSubmission(
        "<?xml version='1.0' ?>\n"
        "<data id=\"f\" version=\"2\" xmlns:j=\"http://openrosa.org/javarosa\""
        " xmlns:orx=\"http://openrosa.org/xforms\">\n"
        "  <n> 1 </n>\n  <rep_count>2</rep_count>\n"
        "  <rep>\n    <q> a </q>\n  </rep>\n  <rep><q/></rep>\n"
        "  <free j:template=\"\"><f>no</f></free>\n  <free><f><![CDATA[x<y]]></f></free>\n"
        "  <free/>\n"
        "  <orx:meta>\n    <orx:instanceID> uuid:1 </orx:instanceID>\n"
        "    <orx:instanceName>Somebody</orx:instanceName><orx:timeEnd>now</orx:timeEnd>\n"
        "    <orx:audit>audit.csv</orx:audit>\n  </orx:meta>\n</data>\n",
        *counted.form(), u"f.xml"_s);
    CHECK(test::described(read.problems) == QStringList());
    REQUIRE(read.submission);
    const Submission &submission = *read.submission;
    CHECK(test::described(submission.answers)
          == QStringList{u"/data/n=1"_s, u"/data/rep[1]/q= a "_s, u"/data/rep[2]/q="_s,
                         u"/data/free[1]/f=x<y"_s, u"/data/free[2]="_s,
                         u"/data/meta/audit=audit.csv"_s});
    CHECK(test::described(submission.unknown) == QStringList{u"/data/meta/timeEnd=now"_s});
    CHECK(submission.instanceId == u"uuid:1"_s);
    CHECK(submission.instanceName == u"Somebody"_s);
    CHECK(submission.formId == u"f"_s);
    CHECK(submission.version == u"2"_s);
    CHECK(submission.media == QStringList{u"audit.csv"_s});

    test::FakeClock clock;
    Session session = counted.session(clock);
    CHECK(test::described(loadSubmission(session, submission)) == QStringList());
    CHECK(session.rows(session.form().find(u"rep"_s)).size() == 2);
    CHECK(session.rows(session.form().find(u"free"_s)).size() == 2);
    CHECK(session.value(*session.find(u"free[1]/f"_s)) == u"x<y"_s);
}

TEST_CASE("What the form does not have is told by its path, once, and kept", "[form][submission]")
{
    const ReadSubmission read = readVisit(
        visit("<unit>B<b>old</b></unit><colour>red</colour>"
              "<line><supervisor>A</supervisor><loom><kind>Sulzer</kind><age/></loom></line>"
              "<line><loom><kind>Rapier</kind></loom></line>"
              "<unit>again</unit><boiler>stray text</boiler>"));
    REQUIRE(read.submission);
    CHECK(test::described(read.problems)
          == QStringList{u"visit.xml 1 : ElementUnknown?(/data/unit/b)"_s,
                         u"visit.xml 1 : ElementUnknown?(/data/colour)"_s,
                         u"visit.xml 1 : ElementUnknown?(/data/line[1]/loom)"_s,
                         u"visit.xml 1 : ElementUnknown?(/data/unit[2])"_s,
                         u"visit.xml 1 : ElementUnknown?(/data/boiler)"_s});
    CHECK(test::described(read.submission->unknown)
          == QStringList{u"/data/unit/b=old"_s, u"/data/colour=red"_s,
                         u"/data/line[1]/loom/kind=Sulzer"_s, u"/data/line[1]/loom/age="_s,
                         u"/data/line[2]/loom/kind=Rapier"_s, u"/data/unit[2]=again"_s,
                         u"/data/boiler=stray text"_s});
    CHECK(test::described(read.submission->answers)
          == QStringList{u"/data/unit=B"_s, u"/data/line[1]/supervisor=A"_s, u"/data/line[2]="_s,
                         u"/data/boiler="_s});
}

TEST_CASE("What is no submission of the form is refused with its reason", "[form][submission]")
{
    const auto [xml, problem] = GENERATE(table<QByteArray, const char *>({
        {"<data id=\"stitching\" version=\"7\"><unit>",
         "visit.xml 1 : FileUnreadable(visit.xml, its XML is damaged)"},
        {"", "visit.xml 1 : FileUnreadable(visit.xml, its XML is damaged)"},
        {"<!DOCTYPE d [<!ENTITY a \"b\">]><data id=\"stitching\"/>",
         "visit.xml 1 : FileUnreadable(visit.xml, it declares a document type)"},
        {"<data id=\"stitching\" version=\"7\"><unit>&a;</unit></data>",
         "visit.xml 1 : FileUnreadable(visit.xml, its XML is damaged)"},
        {"<data id=\"stitching\">" + QByteArray("<a>").repeated(300) + "</data>",
         "visit.xml 1 : FileUnreadable(visit.xml, it is nested too deeply)"},
        {"<data id=\"other\"/>", "visit.xml 1 : SubmissionOfOtherForm(other, stitching)"},
        {"<stitching/>", "visit.xml 1 : SubmissionOfOtherForm(, stitching)"},
        {"<data xmlns=\"http://www.opendatakit.org/xforms/encrypted\" encrypted=\"yes\" "
         "id=\"stitching\"><base64EncryptedKey>x</base64EncryptedKey></data>",
         "visit.xml 1 : SubmissionEncrypted()"},
        {"<h:html xmlns:h=\"http://www.w3.org/1999/xhtml\"/>",
         "visit.xml 1 : FileUnreadable(visit.xml, it is a form, not a submission)"},
    }));
    CAPTURE(xml.left(60).toStdString());
    const ReadSubmission read = readVisit(xml);
    CHECK_FALSE(read.submission);
    CHECK(test::described(read.problems) == QStringList{QString::fromUtf8(problem)});
}

TEST_CASE("Another version, a missing instanceID and odd file names are warnings",
          "[form][submission]")
{
    ReadSubmission read = readVisit(visit("", "version=\"6\""));
    CHECK(test::described(read.problems)
          == QStringList{u"visit.xml 1 : SubmissionOfOtherVersion?(6, 7)"_s});
    read = readVisit("<data id=\"stitching\" version=\"7\"/>");
    CHECK(test::described(read.problems) == QStringList{u"visit.xml 0 : InstanceIdMissing?()"_s});
    read = readVisit("<data id=\"stitching\" version=\"7\" instanceID=\"uuid:9\"/>");
    CHECK(test::described(read.problems) == QStringList());
    CHECK(read.submission->instanceId == u"uuid:9"_s);
    read = readVisit(visit("<line><photo>../../etc/passwd</photo></line>"));
    CHECK(test::described(read.problems)
          == QStringList{u"visit.xml 1 : BadValue?(../../etc/passwd, a file name)"_s});
    CHECK(read.submission->media.isEmpty());
    CHECK(test::described(read.submission->answers)
          == QStringList{u"/data/line[1]/photo=../../etc/passwd"_s});
}

TEST_CASE("Loading says which answers do not fit, and keeps them", "[form][submission]")
{
    test::FakeClock clock;
    Session session = test::stitchingVisit().session(clock);
    const ReadSubmission read
        = readVisit(visit("<seen>yes maybe</seen><boiler><pressure>9</pressure></boiler>"
                          "<line><worker><hours>many</hours></worker></line>"));
    REQUIRE(read.submission);
    CHECK(test::described(loadSubmission(session, *read.submission, u"visit.xml"_s))
          == QStringList{
              u"visit.xml 0 : AnswerMisfit?(/data/seen, yes maybe, one of: yes, no)"_s,
              u"visit.xml 0 : AnswerMisfit?(/data/line[1]/worker[1]/hours, many, integer)"_s});
    CHECK(session.answer(*session.find(u"line/worker/hours"_s)) == u"many"_s);
}

TEST_CASE("Defaults do not come back where a person has removed them", "[form][submission]")
{
    const FormText text{.survey = "type,name,label,default,relevant\n"
                                  "text,fixed,F,cotton,\n"
                                  "text,computed,C,\"concat('a','b')\",\n"
                                  "text,hidden_one,H,silk,${fixed} = 'x'\n",
                        .settings = "form_id\nf\n"};
    test::FakeClock clock;
    Session before = text.session(clock);
    before.setAnswer(0, {});
    before.setAnswer(1, {});
    const WrittenSubmission written = writeSubmission(before);
    Session after = text.session(clock);
    CHECK(loadSubmission(after, written.submission).empty());
    CHECK(after.value(0).isEmpty());
    CHECK(after.value(1).isEmpty());
    after.setAnswer(0, u"x"_s);
    CHECK(after.value(2) == u"silk"_s);
}

TEST_CASE("A calculated question that a person has answered instead stays answered",
          "[form][submission]")
{
    const FormText text{.survey = "type,name,label,calculation\n"
                                  "integer,a,A,\n"
                                  "integer,b,B,${a} + 1\n"
                                  "integer,c,C,${b} + 1\n"
                                  "calculate,id,,\"once(concat('k', ${a}))\"\n",
                        .settings = "form_id\nf\n"};
    test::FakeClock clock;
    Session before = text.session(clock);
    before.setAnswer(0, u"1"_s);
    before.setAnswer(1, u"7"_s);
    before.setAnswer(0, u"2"_s);
    REQUIRE(before.value(2) == u"8"_s);
    Session after = text.session(clock);
    CHECK(loadSubmission(after, writeSubmission(before).submission).empty());
    CHECK(after.snapshot() == before.snapshot());
    CHECK(after.answer(2).isEmpty());
    CHECK(after.value(3) == before.value(3));
}

TEST_CASE("Whatever is in the file, it is refused or read, and what is read can be loaded",
          "[form][submission]")
{
    const auto form = test::stitchingVisit().form();
    const auto program = compile(form);
    const test::FakeClock clock;
    const QByteArray good
        = visit("<unit>B&amp;C</unit><seen>yes</seen><boiler><pressure>9</pressure></boiler>"
                "<line><supervisor>A</supervisor><worker><hours>8</hours></worker></line><line/>");
    std::mt19937 random(7);
    const auto upTo = [&](qsizetype bound) {
        return std::uniform_int_distribution<qsizetype>(0, bound - 1)(random);
    };
    int loaded = 0;
    for (int round = 0; round < 3000; ++round) {
        QByteArray bad = good;
        for (qsizetype change = 0; change <= upTo(3); ++change) {
            const qsizetype at = upTo(bad.size());
            switch (upTo(3)) {
            case 0:
                bad[at] = static_cast<char>(upTo(256));
                break;
            case 1:
                bad.remove(at, upTo(12));
                break;
            default:
                bad.insert(at, bad.mid(upTo(bad.size()), upTo(30)));
                break;
            }
        }
        const ReadSubmission read = readSubmission(bad, *form, u"visit.xml"_s);
        CHECK((read.submission.has_value() != hasErrors(read.problems)));
        if (read.submission) {
            Session session(program, clock);
            (void)loadSubmission(session, *read.submission);
            const WrittenSubmission again = writeSubmission(session);
            CHECK(readSubmission(again.xml, *form, u"again.xml"_s).submission);
            ++loaded;
        }
    }
    CHECK(loaded > 30);
}

TEST_CASE("A submission as large as a form of 5,000 questions and 2,000 rows is read in a moment",
          "[form][submission]")
{
    QByteArray survey = "type,name,label\n";
    QByteArray inside;
    for (int i = 0; i < 5000; ++i) {
        const QByteArray name = "q" + QByteArray::number(i);
        survey += "text," + name + ",Q\n";
        inside += '<' + name + ">yes</" + name + '>';
    }
    survey += "begin repeat,rep,Rep\ntext,in,In\nend repeat,,\n";
    inside += QByteArray("<rep><in>no</in></rep>").repeated(2000);
    const auto form = FormText{.survey = survey, .settings = "form_id\nf\n"}.form();
    const ReadSubmission read = readSubmission(
        "<data id=\"f\">" + inside + "<meta><instanceID>u</instanceID></meta></data>", *form, {});
    REQUIRE(read.submission);
    const test::FakeClock clock;
    Session session(compile(form), clock);
    CHECK(loadSubmission(session, *read.submission).empty());
    CHECK(session.rows(session.form().find(u"rep"_s)).size() == 2000);
    CHECK((writeSubmission(session).submission.answers == read.submission->answers));
}
