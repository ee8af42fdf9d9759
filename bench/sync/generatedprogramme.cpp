// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sync/generatedprogramme.h"

#include "core/form/csvsheets.h"
#include "core/library/pack.h"
#include "core/store/entities.h"

#include <QDir>

namespace meyar::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int auditors = 12;
constexpr int answersInChange = 150;
constexpr qint64 startMs = 1'770'000'000'000;

vault::KeyPair keysOf(int number)
{
    return vault::keyPairOf(vault::Secret::copyOf(vault::blake2b256("bench "_ba + QByteArray::number(number))));
}

QByteArray idOf(const char *what, int number)
{
    QByteArray id = vault::blake2b256(QByteArray(what) + QByteArray::number(number)).left(16);
    id[6] = static_cast<char>((id[6] & 0x0f) | 0x70);
    id[8] = static_cast<char>((id[8] & 0x3f) | 0x80);
    return id;
}

QByteArray question(int number)
{
    return "q" + QByteArray::number(number);
}

std::shared_ptr<const Pack> thePack(int questions)
{
    constexpr int inSection = 30;
    constexpr int clauses = 40;
    QByteArray survey = "type,name,label::English (en),label::Urdu (ur),weight,severity,clause\n";
    for (int i = 0; i < questions; ++i) {
        const QByteArray number = QByteArray::number(i);
        if (i % inSection == 0) {
            survey += "begin_group,s" + number + ",Section " + number + ",Section,,,\n";
        }
        survey += "select_one yn," + question(i) + ",Is point " + number + " in order?,x,1,minor,c-"
            + QByteArray::number(i % clauses) + ";c-" + QByteArray::number((i + 7) % clauses) + '\n';
        if (i % inSection == inSection - 1 || i + 1 == questions) {
            survey += "end_group,,,,,,\n";
        }
    }
    QByteArray references = "id,jurisdiction,title::English (en),article,convention\n";
    for (int i = 0; i < clauses; ++i) {
        const QByteArray number = QByteArray::number(i);
        references += "c-" + number + (i % 2 == 0 ? ",PK,Act,"_ba + number + ",\n" : ",INT,Convention,1,C"_ba + number + '\n');
    }
    const std::pair<QString, QByteArray> parts[] = {
        {u"survey"_s, survey},
        {u"choices"_s, "list_name,name,label::English (en),label::Urdu (ur),score,result\n"
                       "yn,yes,Yes,x,1,ok\nyn,partly,Partly,x,0.5,partial\nyn,no,No,x,0,fail\n"_ba},
        {u"references"_s, references},
        {u"settings"_s, "form_title,form_id,version,grades\nBench,bench,1,A:90 B:75 C:60 D:40 E:0\n"_ba},
    };
    form::Problems problems;
    form::Sheets sheets;
    for (const auto &[name, bytes] : parts) {
        sheets.emplace(name, form::parseCsv(name, bytes, problems));
    }
    const LoadedPack loaded = loadPack(sheets);
    if (!loaded.pack) {
        qFatal("the generated pack does not load");
    }
    return loaded.pack;
}

Op setOp(EntityType type, const QByteArray &entity, bool named, const QString &field, const Value &value)
{
    Op op;
    op.entityType = static_cast<quint64>(type);
    op.entity = entity;
    op.entityIsName = named;
    op.field = field;
    op.value = value;
    return op;
}

/// One author's changes to one document, in a chain.
class Feed
{
public:
    Feed(QByteArray document, vault::KeyPair author)
        : m_author(std::move(author))
    {
        m_next.document = std::move(document);
        m_next.device = m_author.publicKey;
        m_next.prev = QByteArray(32, '\0');
        m_next.seq = 1;
    }

    void append(const std::vector<Op> &ops, qint64 atMs, const std::vector<QByteArray> &refs = {})
    {
        m_next.ops = ops;
        m_next.refs = refs;
        m_next.hlc = static_cast<quint64>(atMs) << 16;
        m_changes.push_back(encode(m_next, vault::blake2b256(m_next.prev + m_next.document).left(16)));
        m_next.prev = changeHash(m_changes.back().head);
        ++m_next.seq;
    }
    /// Moves what was appended since the last call into the bundle.
    void moveTo(BundleContent &content)
    {
        if (m_changes.empty()) {
            return;
        }
        content.feeds.push_back({m_next.document, m_next.device, m_next.seq - m_changes.size(), m_next.seq - 1,
                                 m_next.prev, vault::sign(feedMessage(m_next.prev), m_author.secretKey)});
        content.changes.insert(content.changes.end(), m_changes.begin(), m_changes.end());
        m_changes.clear();
    }
    [[nodiscard]] QByteArray lastHash() const { return m_next.prev; }

private:
    vault::KeyPair m_author;
    Change m_next;
    std::vector<RawChange> m_changes;
};

PlainAnswer answerOf(int assessment, int number)
{
    static const QString values[] = {u"yes"_s, u"no"_s, u"partly"_s};
    PlainAnswer answer;
    answer.assessment = idOf("assessment", assessment);
    answer.question = question(number);
    answer.value = values[(assessment * 7 + number * 3) % 3];
    if (number % 5 == 0) {
        answer.note = u"Seen on the walk, hall %1, line %2: to be mended before the next visit, see %3"_s
                          .arg(assessment % 17)
                          .arg(number % 11)
                          .arg(assessment * 31 + number)
                          .left(70);
    }
    answer.atMs = startMs + assessment * 60'000LL + number * 100LL;
    return answer;
}

std::vector<Op> assessmentOps(int number, const Pack &pack)
{
    const QByteArray id = idOf("assessment", number);
    const auto field = [&](const QString &name, const Value &value) {
        return setOp(EntityType::Assessment, id, false, name, value);
    };
    return {field(u"enterprise"_s, idOf("enterprise", number)), field(u"site"_s, idOf("site", number)),
            field(u"kind"_s, u"audit"_s), field(u"state"_s, u"draft"_s), field(u"pack_id"_s, pack.id),
            field(u"pack_version"_s, pack.version), field(u"pack_hash"_s, pack.hash),
            field(u"started_on"_s, QDate(2026, 3, 12).addDays(-(number % 700)).toString(Qt::ISODate)), field(u"auditors"_s, u"Amina Khan"_s),
            field(u"jurisdiction"_s, u"PK-PB"_s)};
}

/// Findings with one action each, due and done on days of the year.
std::vector<Op> findingOps(int assessment, int findings)
{
    static const QString severities[] = {u"minor"_s, u"major"_s, u"minor"_s, u"critical"_s};
    std::vector<Op> ops;
    for (int i = 0; i < findings; ++i) {
        const int number = assessment * findings + i;
        const QByteArray finding = idOf("finding", number);
        const QByteArray action = idOf("action", number);
        const bool isDone = number % 2 == 0;
        const QDate due = QDate(2026, 4, 1).addDays(number % 200);
        const auto add = [&ops](EntityType type, const QByteArray &entity, const QString &field, const Value &value) {
            ops.push_back(setOp(type, entity, false, field, value));
        };
        add(EntityType::Finding, finding, u"question"_s, QString::fromLatin1(question(i)));
        add(EntityType::Finding, finding, u"severity"_s, severities[number % 4]);
        add(EntityType::Finding, finding, u"state"_s, isDone ? u"to-verify"_s : u"action-agreed"_s);
        add(EntityType::Finding, finding, u"statement"_s, u"Point %1 is not in order in hall %2"_s.arg(i).arg(number % 9));
        add(EntityType::Finding, finding, u"raised_on"_s, u"2026-03-12"_s);
        add(EntityType::Action, action, u"finding"_s, finding);
        add(EntityType::Action, action, u"kind"_s, u"corrective"_s);
        add(EntityType::Action, action, u"state"_s, isDone ? u"done"_s : u"planned"_s);
        add(EntityType::Action, action, u"what"_s, u"Put it in order and keep it so"_s);
        add(EntityType::Action, action, u"due_on"_s, due.toString(Qt::ISODate));
        if (isDone) {
            add(EntityType::Action, action, u"done_on"_s, due.addDays(number % 20 - 10).toString(Qt::ISODate));
        }
    }
    return ops;
}

/// Changes of up to 200 ops, the first with what the assessment is.
Feed assessmentFeed(int number, const Sizes &sizes, const Pack &pack)
{
    Feed feed(idOf("assessment", number), keysOf(number % auditors + 1));
    std::vector<Op> ops = assessmentOps(number, pack);
    for (int i = 0; i < sizes.answers; ++i) {
        const PlainAnswer answer = answerOf(number, i);
        ops.push_back(setOp(EntityType::Answer, answer.question, true, u"value"_s, answer.value));
        if (!answer.note.isEmpty()) {
            ops.push_back(setOp(EntityType::Answer, answer.question, true, u"note"_s, answer.note));
        }
        if ((i + 1) % answersInChange == 0 || i + 1 == sizes.answers) {
            feed.append(ops, answer.atMs + 1000);
            ops.clear();
        }
    }
    if (sizes.findings > 0) {
        feed.append(findingOps(number, sizes.findings), startMs + number * 60'000LL + 59'000);
    }
    return feed;
}

/// Of an answer's value: which change of its feed, from 1, and which op there.
std::pair<quint64, quint64> placeOf(int answer)
{
    constexpr int assessmentFields = 10;
    const int inChange = answer % answersInChange;
    const int notesBefore = (inChange + 4) / 5;
    const int first = answer < answersInChange ? assessmentFields : 0;
    return {static_cast<quint64>(answer / answersInChange + 1), static_cast<quint64>(first + inChange + notesBefore)};
}

void addSite(Feed &registry, int number)
{
    const QByteArray enterprise = idOf("enterprise", number);
    const QByteArray site = idOf("site", number);
    registry.append({setOp(EntityType::Enterprise, enterprise, false, u"name"_s, u"Mill number %1"_s.arg(number)),
                     setOp(EntityType::Enterprise, enterprise, false, u"sector"_s, u"textile"_s),
                     setOp(EntityType::Site, site, false, u"enterprise"_s, enterprise),
                     setOp(EntityType::Site, site, false, u"name"_s, u"Hall %1"_s.arg(number % 9)),
                     setOp(EntityType::Site, site, false, u"city"_s, number % 2 ? u"Faisalabad"_s : u"Sialkot"_s),
                     setOp(EntityType::Site, site, false, u"jurisdiction"_s, u"PK-PB"_s)},
                    startMs + number);
}

void addPack(Feed &registry, const Pack &pack)
{
    const QByteArray key = pack.hash.toHex();
    registry.append({setOp(EntityType::Pack, key, true, u"id"_s, pack.id),
                     setOp(EntityType::Pack, key, true, u"version"_s, pack.version),
                     setOp(EntityType::Pack, key, true, u"content"_s, packToBytes(pack))},
                    startMs);
}

QString written(const QString &folder, const QString &name, BundleContent content)
{
    content.bundleId = vault::blake2b256(name.toUtf8()).left(16);
    content.hlc = static_cast<quint64>(startMs) << 16;
    content.programme = programmeId();
    content.programmeName = u"Bench"_s;
    content.appVersion = u"0.1.0"_s;
    const QString path = QDir(folder).filePath(name);
    const auto result = writeBundle(path, std::move(content), senderKeys());
    if (!result) {
        qFatal("the bundle cannot be written: %s", qPrintable(result.error().args.join(u' ')));
    }
    return path;
}

} // namespace

vault::KeyPair senderKeys()
{
    return keysOf(0);
}

ProgrammeId programmeId()
{
    return *ProgrammeId::fromString(u"0199a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"_s);
}

QStringList writeProgramme(const QString &folder, const Sizes &sizes)
{
    const auto pack = thePack(sizes.answers);
    Feed registry(vault::blake2b256(programmeId().bytes(), "meyar1 registry"_ba).left(16), senderKeys());
    addPack(registry, *pack);
    QStringList paths;
    for (int from = 0; from < sizes.assessments; from += sizes.perBundle) {
        const int to = std::min(from + sizes.perBundle, sizes.assessments);
        BundleContent content;
        for (int i = from; i < to; ++i) {
            addSite(registry, i);
        }
        registry.moveTo(content);
        for (int i = from; i < to; ++i) {
            assessmentFeed(i, sizes, *pack).moveTo(content);
        }
        paths += written(folder, u"bench-%1.meyar"_s.arg(paths.size()), std::move(content));
    }
    return paths;
}

QString writeDelta(const QString &folder, const Sizes &sizes)
{
    const auto pack = thePack(sizes.answers);
    BundleContent content;
    for (int i = 0; i < sizes.assessments; ++i) {
        // The refs of the preds: the changes of the first author, made again.
        BundleContent first;
        assessmentFeed(i, sizes, *pack).moveTo(first);
        std::vector<QByteArray> refs;
        for (const RawChange &change : first.changes) {
            refs.push_back(changeHash(change.head).left(16));
        }
        std::vector<Op> ops;
        for (int answer = i % 100; answer < sizes.answers; answer += 100) {
            Op op = setOp(EntityType::Answer, question(answer), true, u"value"_s, u"na"_s);
            op.preds = {placeOf(answer)};
            ops.push_back(op);
        }
        Feed feed(idOf("assessment", i), keysOf(auditors + 1));
        feed.append(ops, startMs + 86'400'000, refs);
        feed.moveTo(content);
    }
    return written(folder, u"bench-delta.meyar"_s, std::move(content));
}

void forEachAnswer(const Sizes &sizes, const std::function<void(const PlainAnswer &)> &use)
{
    for (int i = 0; i < sizes.assessments; ++i) {
        for (int answer = 0; answer < sizes.answers; ++answer) {
            use(answerOf(i, answer));
        }
    }
}

} // namespace meyar::bench
