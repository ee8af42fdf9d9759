// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oscal/gatheroscal.h"
#include "tests/support/laptop.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

/// What OSCAL 1.1.2 asks of every value of these names, wherever it stands (its JSON schemas' patterns).
class ShapeCheck
{
public:
    explicit ShapeCheck(const QJsonObject &document)
    {
        walk(document);
        for (const QString &reference : m_references) {
            CAPTURE(reference);
            CHECK(m_ids.contains(reference));
        }
    }

private:
    void walk(const QJsonValue &value, const QString &name = {})
    {
        if (value.isArray()) {
            CHECK_FALSE(value.toArray().isEmpty()); // "minItems": 1 throughout
            for (const QJsonValue &item : value.toArray()) {
                walk(item, name);
            }
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            CHECK((!object.isEmpty() || name == u"include-all"));
            for (auto at = object.begin(); at != object.end(); ++at) {
                walk(at.value(), at.key());
            }
        } else {
            leaf(value.toString(), name);
        }
    }

    void leaf(const QString &text, const QString &name)
    {
        static const QRegularExpression uuid(
            u"^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[45][0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$"_s);
        static const QRegularExpression token(u"^(\\p{L}|_)(\\p{L}|\\p{N}|[.\\-_])*$"_s);
        static const QRegularExpression string(u"^\\S(.*\\S)?$"_s);
        static const QRegularExpression moment(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"_s);
        CAPTURE(name, text);
        CHECK_FALSE(text.trimmed().isEmpty());
        if (name == u"uuid") {
            CHECK(uuid.match(text).hasMatch());
            CHECK_FALSE(m_ids.contains(text));
            m_ids.insert(text);
        } else if (name.endsWith(u"-uuid")) {
            m_references.insert(text);
        } else if (name == u"href") {
            m_references.insert(text.mid(1));
        } else if (name.endsWith(u"control-id") || name == u"target-id" || name == u"name" || name == u"lifecycle") {
            if (name != u"name" || !text.contains(u' ')) {
                CHECK(token.match(text).hasMatch());
            }
        } else if (name == u"value" || name == u"version" || name == u"state" || name == u"status") {
            CHECK(string.match(text).hasMatch());
        } else if (name == u"start" || name == u"end" || name == u"collected" || name == u"deadline" || name == u"date"
                   || name == u"last-modified") {
            CHECK(moment.match(text).hasMatch());
        }
    }

    QSet<QString> m_ids;
    QSet<QString> m_references;
};

struct Audit
{
    Audit()
    {
        PackText text;
        text.survey = "type,name,label::English (en),weight,severity,confidential\n"
                      "begin_group,s,Section,,,\n"
                      "select_one yn,a,Is A in order?,5,critical,\n"
                      "select_one yn,b,Were you hit?,3,major,yes\n"
                      "select_one yn,c,Is C in order?,1,minor,\n"
                      "end_group,,,,,\n";
        pack = loadPack(sheetsFrom(text)).pack;
        REQUIRE(pack);
        library.add(pack);
        id = startedAudit(*laptop.store, laptop.clock, *pack);
        REQUIRE_OK(laptop.store->answer(id, u"a"_s, u"no"_s));
        REQUIRE_OK(laptop.store->answer(id, u"c"_s, u"yes"_s));
        raise(u"a"_s, u"The exit\n is <locked> “”"_s);
        raise(u"b"_s, u"canary"_s);
    }
    void raise(const QString &question, const QString &statement)
    {
        Finding finding;
        finding.id = FindingId::create(laptop.clock);
        finding.assessment = id;
        finding.question = question;
        finding.statement = statement;
        finding.raisedOn = QDate(2026, 3, 12);
        CorrectiveAction action;
        action.id = ActionId::create(laptop.clock);
        action.assessment = id;
        action.finding = finding.id;
        action.what = statement == u"canary" ? u"canary"_s : u"Unlock it"_s;
        action.owner = u"Canary Owner"_s;
        action.dueOn = QDate(2026, 4, 1);
        action.costPkr = 500;
        REQUIRE_OK(laptop.store->put(finding, action));
    }
    OscalAudit gathered()
    {
        const Result<OscalAudit> audit = gatherOscal(*laptop.store, library, id, laptop.clock);
        REQUIRE_OK(audit);
        return *audit;
    }

    Laptop laptop;
    std::shared_ptr<const Pack> pack;
    Library library;
    AssessmentId id;
};

} // namespace

TEST_CASE("Assessment results have the shape of OSCAL 1.1.2", "[oscal]")
{
    Audit audit;
    const QJsonObject document = assessmentResults(audit.gathered());
    const ShapeCheck check(document);
    const QJsonObject body = document[u"assessment-results"_s].toObject();
    for (const char *needed : {"uuid", "metadata", "import-ap", "results"}) {
        CHECK(body.contains(QLatin1String(needed)));
    }
    for (const char *needed : {"title", "last-modified", "version", "oscal-version"}) {
        CHECK(body[u"metadata"_s].toObject().contains(QLatin1String(needed)));
    }
    CHECK(body[u"metadata"_s][u"oscal-version"_s] == u"1.1.2"_s);
    const QJsonObject result = body[u"results"_s].toArray().at(0).toObject();
    for (const char *needed : {"uuid", "title", "description", "start", "reviewed-controls"}) {
        CHECK(result.contains(QLatin1String(needed)));
    }
    CHECK(result[u"observations"_s].toArray().size() == 2);
    REQUIRE(result[u"findings"_s].toArray().size() == 1);
    const QJsonObject finding = result[u"findings"_s].toArray().at(0).toObject();
    CHECK(finding[u"target"_s][u"target-id"_s] == u"a"_s);
    CHECK(finding[u"target"_s][u"status"_s][u"state"_s] == u"not-satisfied"_s);
    CHECK(finding[u"related-observations"_s].toArray().size() == 1);
}

TEST_CASE("A plan of action has the shape of OSCAL 1.1.2", "[oscal]")
{
    Audit audit;
    const Result<QJsonObject> document = planOfAction(audit.gathered());
    REQUIRE_OK(document);
    const ShapeCheck check(*document);
    const QJsonObject body = (*document)[u"plan-of-action-and-milestones"_s].toObject();
    CHECK(body[u"poam-items"_s].toArray().size() == 1);
    const QJsonObject risk = body[u"risks"_s].toArray().at(0).toObject();
    CHECK(risk[u"deadline"_s] == u"2026-04-01T00:00:00Z"_s);
    CHECK(risk[u"remediations"_s].toArray().at(0)[u"lifecycle"_s] == u"planned"_s);
    OscalAudit nothing = audit.gathered();
    nothing.findings.clear();
    CHECK_FALSE(planOfAction(nothing).has_value()); // the schema wants an item
    const ShapeCheck bare(assessmentResults(nothing));
}

TEST_CASE("The same audit gives the same document, without names and testimony", "[oscal][testimony]")
{
    Audit audit;
    const QByteArray first = QJsonDocument(assessmentResults(audit.gathered())).toJson()
        + QJsonDocument(*planOfAction(audit.gathered())).toJson();
    const QByteArray again = QJsonDocument(assessmentResults(audit.gathered())).toJson()
        + QJsonDocument(*planOfAction(audit.gathered())).toJson();
    CHECK(first == again);
    CHECK_FALSE(QString::fromUtf8(first).contains(u"canary"_s, Qt::CaseInsensitive));
    CHECK_FALSE(first.contains("hit"));
    CHECK_FALSE(gatherOscal(*audit.laptop.store, Library(), audit.id, audit.laptop.clock).has_value());
}
