// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/form/instance/instancesupport.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::form;
using meyar::test::FormText;

namespace {

void answer(Session &session, const char *path, const QString &value)
{
    const auto place = session.find(QString::fromUtf8(path));
    CAPTURE(path);
    REQUIRE_OK(place);
    REQUIRE_OK(session.fits(*place, value));
    session.setAnswer(*place, value);
}

QString written(const Session &session,
                const SubmissionOptions &options = {.instanceId = u"uuid:1"_s})
{
    return QString::fromUtf8(writeSubmission(session, options).xml);
}

/// The XML of a form whose first question, `q`, has the answer.
QString writtenAnswer(const char *type, const QString &value)
{
    test::FakeClock clock;
    Session session = FormText{.survey = QByteArray("type,name,label\n") + type + ",q,Q\n",
                               .choices = "list_name,name,label\nl,a,A\nl,b,B\n"}
                          .session(clock);
    session.setAnswer(0, value);
    const QString xml = written(session);
    const qsizetype begin = xml.indexOf(u"<q"_s);
    return xml.mid(begin, xml.indexOf(u"<orx:meta"_s) - begin);
}

} // namespace

TEST_CASE("A submission has the form's root, its groups, its rows in order, and the meta block",
          "[form][submission]")
{
    test::FakeClock clock;
    Session session = test::stitchingVisit().session(clock);
    answer(session, "begun", u"2026-03-12T14:00:00.000+05:00"_s);
    answer(session, "unit", u"B & <C>"_s);
    answer(session, "seen", u"yes  no"_s);
    const NodeIndex line = session.form().find(u"line"_s);
    const auto second = session.addRow(line);
    REQUIRE_OK(second);
    answer(session, "line[1]/supervisor", u"نور"_s);
    answer(session, "line[2]/photo", u"loom.jpg"_s);
    answer(session, "line[1]/worker[1]/hours", u"8"_s);
    REQUIRE_OK(session.addRow(session.form().find(u"worker"_s), *second));
    answer(session, "line[2]/worker[2]/hours", u"12"_s);

    const WrittenSubmission result
        = writeSubmission(session, {.instanceId = u"uuid:2"_s, .deprecatedId = u"uuid:1"_s});
    CHECK(QString::fromUtf8(result.xml).trimmed().toStdString()
          == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
             "<data xmlns:jr=\"http://openrosa.org/javarosa\""
             " xmlns:orx=\"http://openrosa.org/xforms\" id=\"stitching\" version=\"7\">"
             "<begun>2026-03-12T14:00:00.000+05:00</begun>"
             "<unit>B &amp; &lt;C&gt;</unit><seen>yes no</seen>"
             "<boiler><pressure/></boiler>"
             "<line><supervisor>نور</supervisor><photo/>"
             "<worker><hours>8</hours></worker></line>"
             "<line><supervisor/><photo>loom.jpg</photo>"
             "<worker><hours/></worker><worker><hours>12</hours></worker></line>"
             "<total>20</total><thanks/>"
             "<orx:meta><orx:instanceID>uuid:2</orx:instanceID>"
             "<orx:deprecatedID>uuid:1</orx:deprecatedID>"
             "<orx:instanceName>Visit to B &amp; &lt;C&gt;</orx:instanceName></orx:meta></data>");
    CHECK(result.submission.media == QStringList{u"loom.jpg"_s});
    CHECK(result.submission.instanceName == u"Visit to B & <C>"_s);
    CHECK(test::described(result.submission.answers).join(u' ')
          == u"/data/begun=2026-03-12T14:00:00.000+05:00 /data/unit=B & <C> /data/seen=yes no "
             "/data/boiler/pressure= /data/line[1]/supervisor=نور /data/line[1]/photo= "
             "/data/line[1]/worker[1]/hours=8 /data/line[2]/supervisor= "
             "/data/line[2]/photo=loom.jpg /data/line[2]/worker[1]/hours= "
             "/data/line[2]/worker[2]/hours=12 /data/total=20 /data/thanks="_s);
}

TEST_CASE("What is irrelevant is left out of a submission, and so is an empty repeat",
          "[form][submission]")
{
    test::FakeClock clock;
    Session session = test::stitchingVisit().session(clock);
    answer(session, "seen", u"yes"_s);
    answer(session, "boiler/pressure", u"9"_s);
    answer(session, "seen", u"no"_s);
    REQUIRE_OK(session.removeRow(session.rows(session.form().find(u"line"_s)).front()));
    const QString xml = written(session);
    CHECK(!xml.contains(u"boiler"_s));
    CHECK(!xml.contains(u"line"_s));
    CHECK(xml.contains(u"<total>0</total>"_s));
}

TEST_CASE("Answers are written as they were given", "[form][submission]")
{
    const auto [type, value, expected] = GENERATE(table<const char *, const char *, const char *>({
        {"text", "a\rb\n c ", "<q>a&#13;b\n c </q>"},
        {"text", "bell\x07 and \xEF\xBF\xBF end", "<q>bell and  end</q>"},
        {"text", "  ", "<q>  </q>"},
        {"decimal", "1.50", "<q>1.50</q>"},
        {"dateTime", "2026-03-12T14:05:00.000+05:00", "<q>2026-03-12T14:05:00.000+05:00</q>"},
        {"time", "14:05:00.000+05:00", "<q>14:05:00.000+05:00</q>"},
        {"time", "14:05Z", "<q>14:05Z</q>"},
        {"geopoint", "31.4187 73.0791 184.0 4.5", "<q>31.4187 73.0791 184.0 4.5</q>"},
        {"select_multiple l", " b   a", "<q>b a</q>"},
        {"rank l", "b a", "<q>b a</q>"},
        {"image", "a b.jpg", "<q>a b.jpg</q>"},
    }));
    CAPTURE(type);
    CHECK(writtenAnswer(type, QString::fromUtf8(value)).toStdString() == expected);
}

TEST_CASE("A time that was typed without seconds or offset gets both, those of this place",
          "[form][submission]")
{
    const QString time = writtenAnswer("time", u"14:05"_s);
    CHECK(QRegularExpression(u"^<q>14:05:00\\.000(Z|[+-]\\d\\d:\\d\\d)</q>$"_s).match(time).hasMatch());
    const QString moment = writtenAnswer("dateTime", u"2026-03-12T14:05"_s);
    CHECK(moment.startsWith(u"<q>2026-03-12T14:05:00.000"_s));
    CHECK(QDateTime::fromString(moment.mid(3).chopped(4), Qt::ISODateWithMs)
          == QDateTime(QDate(2026, 3, 12), QTime(14, 5)));
}

TEST_CASE("Each submission gets an instanceID of its own, unless the form wants none",
          "[form][submission]")
{
    test::FakeClock clock;
    const FormText text{.survey = "type,name,label\ntext,q,Q\nend,finish,\n"};
    const Session session = text.session(clock);
    const WrittenSubmission one = writeSubmission(session);
    const WrittenSubmission other = writeSubmission(session);
    CHECK(one.submission.instanceId.startsWith(u"uuid:"_s));
    CHECK(one.submission.instanceId.size() == 41);
    CHECK(one.submission.instanceId != other.submission.instanceId);
    CHECK(QString::fromUtf8(one.xml).contains(one.submission.instanceId));

    const Session nameless
        = FormText{.survey = text.survey, .settings = "form_id,omit_instanceID\nf,yes\n"}.session(
            clock);
    CHECK(!QString::fromUtf8(writeSubmission(nameless).xml).contains(u"instanceID"_s));

    const QDateTime finished(QDate(2026, 3, 12), QTime(11, 30));
    const QString xml = written(session, {.instanceId = u"uuid:1"_s, .finished = finished});
    CHECK(xml.contains(u"<finish>2026-03-12T11:30:00.000"_s));
}

TEST_CASE("A form names what is filled in, by any expression outside of repeats",
          "[form][submission]")
{
    const auto [expression, name] = GENERATE(table<const char *, const char *>({
        {"concat(${unit}, ' ', ${total})", "B 8"},
        {"'fixed'", "fixed"},
        {"string-length(${unit}) + 1", "2"},
        {"/data/line[1]/supervisor", "Asma"},
        {"jr:choice-name(${seen}, '${seen}')", "Y"},
        {"count(${line})", "1"},
        {"0 div 0", ""},
        {".", ""},
        {"..", ""},
        {"current()", ""},
        {"once('a')", "a"},
        {"position(..)", ""},
    }));
    CAPTURE(expression);
    FormText text = test::stitchingVisit();
    text.settings = QByteArray("form_id,instance_name\nf,\"") + expression + "\"\n";
    const ReadForm read = text.read();
    if (read.form == nullptr) { // refused with a place is as good as an empty name
        REQUIRE(qstrlen(name) == 0);
        CHECK(test::described(read.problems).front().startsWith(u"settings 2 instance_name"_s));
        return;
    }
    test::FakeClock clock;
    Session session(compile(read.form), clock);
    answer(session, "unit", u"B"_s);
    answer(session, "seen", u"yes"_s);
    answer(session, "line[1]/supervisor", u"Asma"_s);
    answer(session, "line[1]/worker[1]/hours", u"8"_s);
    CHECK(session.instanceName().toStdString() == name);
}

TEST_CASE("A wrong instance_name is told with its place", "[form][submission]")
{
    FormText text = test::stitchingVisit();
    text.settings = "form_id,instance_name\nf,\"concat(${unit}\"\n";
    CHECK(test::described(text.read().problems)
          == QStringList{
              u"settings 2 instance_name: ExpressionSyntax(concat(${unit}, 15, , or ))"_s});
    text.settings = "form_id,instance_name\nf,${unti}\n";
    CHECK(test::described(text.read().problems)
          == QStringList{u"settings 2 instance_name: ExpressionUnknownName(unti, unit)"_s});
}
