// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks are written by listing their members once: the same list makes the JSON and the plain text.
#include "core/report/reportjson.h"

#include "core/vault/crypto.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace meyar {

using namespace Qt::StringLiterals;
using namespace report;

namespace {

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QString codeOf(Mark mark)
{
    constexpr const char *codes[]{"", "good", "partial", "failed", "critical", "not-applicable", "unanswered", "contested"};
    return QLatin1String(codes[static_cast<size_t>(mark)]);
}

/// Takes the members of a block, by name.
class Members
{
public:
    virtual ~Members() = default;
    virtual void text(const char *name, const Text &text) = 0;
    virtual void texts(const char *name, const std::vector<Text> &texts) = 0;
    virtual void word(const char *name, const QString &word) = 0; ///< a code or number, in no language
    virtual void mark(Mark mark) = 0;
    virtual void photos(const std::vector<Photo> &photos) = 0;
    virtual void rows(const char *name, size_t count, const std::function<void(size_t, Members &)> &list) = 0;
};

void list(const Title &block, Members &to)
{
    to.text("kind", block.kind);
    to.text("name", block.name);
    to.text("line", block.line);
    to.texts("chips", block.chips);
}

void list(const Heading &block, Members &to)
{
    to.word("level", QString::number(block.level));
    to.word("number", block.number);
    to.text("text", block.text);
    to.mark(block.mark);
}

void list(const Paragraph &block, Members &to)
{
    to.text("text", block.text);
}

void list(const Banner &block, Members &to)
{
    to.mark(block.mark);
    to.text("title", block.title);
    to.text("text", block.text);
}

void list(const Figures &block, Members &to)
{
    to.rows("items", block.items.size(), [&](size_t i, Members &row) {
        row.text("caption", block.items[i].caption);
        row.word("value", block.items[i].value);
        row.text("detail", block.items[i].detail);
        row.mark(block.items[i].mark);
    });
}

void list(const KeyValues &block, Members &to)
{
    to.rows("rows", block.rows.size(), [&](size_t i, Members &row) {
        row.text("key", block.rows[i].key);
        row.text("value", block.rows[i].value);
    });
}

void list(const Meter &block, Members &to)
{
    to.text("caption", block.caption);
    to.word("value", block.value);
    to.word("grade", block.grade);
    to.texts("legend", block.legend);
}

void list(const CheckpointTable &block, Members &to)
{
    to.rows("rows", block.rows.size(), [&](size_t i, Members &row) {
        row.word("code", block.rows[i].code);
        row.text("text", block.rows[i].text);
        row.mark(block.rows[i].mark);
        row.text("verdict", block.rows[i].verdict);
        row.text("note", block.rows[i].note);
    });
}

void list(const LossTable &block, Members &to)
{
    to.rows("rows", block.rows.size(), [&](size_t i, Members &row) {
        row.word("code", block.rows[i].code);
        row.text("text", block.rows[i].text);
        row.mark(block.rows[i].mark);
        row.text("verdict", block.rows[i].verdict);
        row.word("points", block.rows[i].points);
    });
}

void list(const DataTable &block, Members &to)
{
    to.rows("columns", block.columns.size(), [&](size_t i, Members &row) { row.text("head", block.columns[i].head); });
    to.rows("rows", block.rows.size(), [&](size_t i, Members &row) {
        row.rows("cells", block.rows[i].size(), [&](size_t k, Members &cell) {
            cell.text("text", block.rows[i][k].text);
            cell.mark(block.rows[i][k].mark);
        });
    });
}

void list(const BarChart &block, Members &to)
{
    to.rows("rows", block.rows.size(), [&](size_t i, Members &row) {
        row.text("label", block.rows[i].label);
        row.word("value", block.rows[i].value);
        row.word("before", block.rows[i].before ? QString::number(*block.rows[i].before, 'f', 3) : QString());
        row.mark(block.rows[i].mark);
    });
}

void list(const PhotoGrid &block, Members &to)
{
    to.photos(block.photos);
}

void list(const FindingCard &block, Members &to)
{
    to.word("code", block.code);
    to.mark(block.mark);
    to.text("severity", block.severity);
    to.text("repeat", block.repeat);
    to.text("state", block.state);
    to.text("checkpoint", block.checkpoint);
    to.text("statement", block.statement);
    to.text("evidence", block.evidence);
    to.photos(block.photos);
    to.text("law", block.law);
    to.texts("actions", block.actions);
}

void list(const ActionTable &block, Members &to)
{
    to.rows("rows", block.rows.size(), [&](size_t i, Members &row) {
        const ActionRow &action = block.rows[i];
        row.word("number", action.number);
        row.word("code", action.code);
        row.text("finding", action.finding);
        row.text("cause", action.cause);
        row.text("comment", action.comment);
        row.text("agreement", action.agreement);
        row.text("kind", action.kind);
        row.text("action", action.action);
        row.text("cost", action.cost);
        row.text("owner", action.owner);
        row.text("due", action.due);
        row.mark(action.mark);
        row.text("state", action.state);
        row.text("verified", action.verified);
    });
}

void list(const References &block, Members &to)
{
    to.rows("rows", block.rows.size(), [&](size_t i, Members &row) {
        row.text("citation", block.rows[i].citation);
        row.text("text", block.rows[i].text);
        row.text("confidence", block.rows[i].confidence);
    });
}

/// What was drawn is part of what is sealed, as a hash of its points.
QString drawnHash(const Strokes &strokes)
{
    QByteArray points;
    for (const std::vector<QPoint> &line : strokes.lines) {
        for (const QPoint &point : line) {
            points += QByteArray::number(point.x()) + ',' + QByteArray::number(point.y()) + ' ';
        }
        points += '\n';
    }
    return strokes.isEmpty() ? QString() : hex(vault::sha256(points));
}

void list(const Signatures &block, Members &to)
{
    to.rows("people", block.people.size(), [&](size_t i, Members &row) {
        row.text("role", block.people[i].role);
        row.text("name", block.people[i].name);
        row.word("drawn", drawnHash(block.people[i].strokes));
        row.text("day", block.people[i].day);
        row.text("warning", block.people[i].warning);
    });
}

void list(const HeadCode &block, Members &to)
{
    to.text("title", block.title);
    to.text("words", block.words);
    to.word("hash", block.hash);
    to.text("meaning", block.meaning);
}

void list(const Note &block, Members &to)
{
    to.text("text", block.text);
}

void list(const AnswerField &block, Members &to)
{
    to.word("code", block.code);
    to.text("question", block.question);
    to.text("hint", block.hint);
    to.texts("boxes", block.boxes);
    to.text("note", block.note);
}

void list(const Certificate &block, Members &to)
{
    to.text("kind", block.kind);
    to.text("before", block.before);
    to.text("name", block.name);
    to.text("after", block.after);
    to.texts("lines", block.lines);
    to.text("place", block.place);
}

void list(const Drawing &block, Members &to)
{
    to.text("title", block.title);
    to.text("remark", block.remark);
    to.text("spoken", block.spoken);
}

void list(const PageBreak &, Members &) {}

constexpr const char *blockNames[]{"title", "heading", "paragraph", "banner", "figures", "key-values", "meter", "checkpoints",
                                   "losses", "table", "bars", "photos", "finding", "actions", "references", "signatures",
                                   "head-code", "note", "field", "drawing", "certificate", "page-break"};
static_assert(std::size(blockNames) == std::variant_size_v<Block>);

class JsonMembers final : public Members
{
public:
    void text(const char *name, const Text &text) override
    {
        if (!text.isEmpty()) {
            m_object.insert(QLatin1String(name), json(text));
        }
    }
    void texts(const char *name, const std::vector<Text> &texts) override
    {
        QJsonArray array;
        for (const Text &text : texts) {
            array.append(json(text));
        }
        m_object.insert(QLatin1String(name), array);
    }
    void word(const char *name, const QString &word) override
    {
        if (!word.isEmpty()) {
            m_object.insert(QLatin1String(name), word);
        }
    }
    void mark(Mark mark) override { word("mark", codeOf(mark)); }
    void photos(const std::vector<Photo> &photos) override
    {
        QJsonArray array;
        for (const Photo &photo : photos) {
            array.append(QJsonObject{{u"sha256"_s, hex(vault::sha256(photo.bytes))}, {u"caption"_s, json(photo.caption)}});
        }
        if (!array.isEmpty()) {
            m_object.insert(u"photos"_s, array);
        }
    }
    void rows(const char *name, size_t count, const std::function<void(size_t, Members &)> &list) override
    {
        QJsonArray array;
        for (size_t i = 0; i < count; ++i) {
            JsonMembers row;
            list(i, row);
            array.append(row.object());
        }
        m_object.insert(QLatin1String(name), array);
    }
    [[nodiscard]] const QJsonObject &object() const { return m_object; }

    static QJsonObject json(const Text &text)
    {
        QJsonObject object;
        for (const auto &[key, words] : text.byLanguage) {
            object.insert(key, words);
        }
        return object;
    }

private:
    QJsonObject m_object;
};

/// Words in the order in which they are listed: a block or row a line, cells divided by " | ".
class TextMembers final : public Members
{
public:
    explicit TextMembers(const ReportDocument &document) : m_languages(languagesOf(document.language)) {}

    void text(const char *, const Text &text) override
    {
        QString last;
        for (const Language language : m_languages) {
            const QString words = text.in(language);
            if (words != last) {
                word("", words);
            }
            last = words;
        }
    }
    void texts(const char *name, const std::vector<Text> &all) override
    {
        for (const Text &one : all) {
            text(name, one);
        }
    }
    void word(const char *name, const QString &word) override
    {
        const bool isInternal = qstrcmp(name, "level") == 0 || qstrcmp(name, "before") == 0 || qstrcmp(name, "drawn") == 0;
        if (!word.isEmpty() && !isInternal) {
            m_cells.append(QString(word).replace(u'\n', u' '));
        }
    }
    void mark(Mark) override {} // there is always a word beside it
    void photos(const std::vector<Photo> &photos) override
    {
        for (const Photo &photo : photos) {
            endLine();
            text("", photo.caption);
        }
    }
    void rows(const char *name, size_t count, const std::function<void(size_t, Members &)> &list) override
    {
        const bool inLine = qstrcmp(name, "cells") == 0 || qstrcmp(name, "columns") == 0;
        for (size_t i = 0; i < count; ++i) {
            list(i, *this);
            if (!inLine) {
                endLine();
            }
        }
        endLine();
    }
    void endLine()
    {
        if (!m_cells.isEmpty()) {
            m_lines.append(m_cells.join(u" | "_s));
            m_cells.clear();
        }
    }
    void blankLine()
    {
        endLine();
        m_lines.append(QString());
    }
    [[nodiscard]] QString all() const { return m_lines.join(u'\n') + u'\n'; }

private:
    std::vector<Language> m_languages;
    QStringList m_cells;
    QStringList m_lines;
};

struct FactField
{
    const char *name;
    QString ReportFacts::*field;
};
constexpr FactField factFields[]{{"kind", &ReportFacts::kind},
                                 {"language", &ReportFacts::language},
                                 {"enterprise", &ReportFacts::enterprise},
                                 {"site", &ReportFacts::site},
                                 {"programme", &ReportFacts::programme},
                                 {"started_on", &ReportFacts::startedOn},
                                 {"score", &ReportFacts::score},
                                 {"grade", &ReportFacts::grade},
                                 {"pack_title", &ReportFacts::packTitle},
                                 {"pack_version", &ReportFacts::packVersion},
                                 {"pack_hash", &ReportFacts::packHash},
                                 {"assessment", &ReportFacts::assessment},
                                 {"head_code", &ReportFacts::headCode},
                                 {"head_hash", &ReportFacts::headHash},
                                 {"made_on", &ReportFacts::madeOn},
                                 {"meyar", &ReportFacts::meyar}};

} // namespace

ReportFacts factsOf(const QString &kind, const AuditReportInput &in, ReportLanguage language)
{
    ReportFacts facts;
    facts.kind = kind;
    facts.language = toCode(language);
    facts.enterprise = in.enterprise.name.isEmpty() ? in.enterprise.nameUrdu : in.enterprise.name;
    facts.site = in.site.name;
    facts.programme = in.programme;
    facts.startedOn = in.assessment.startedOn.toString(Qt::ISODate);
    facts.score = in.score.percent ? QString::number(*in.score.percent, 'f', 1) : QString();
    facts.grade = in.score.grade;
    facts.packTitle = in.pack->title.in(Language::English);
    facts.packVersion = in.pack->version;
    facts.packHash = hex(in.pack->hash);
    facts.assessment = in.assessment.id.toString();
    facts.headCode = in.headCode;
    facts.headHash = hex(in.headHash);
    facts.madeOn = in.generatedAt.toUTC().toString(Qt::ISODate);
    facts.meyar = QStringLiteral(MEYAR_VERSION);
    return facts;
}

QByteArray toJson(const ReportFacts &facts, const ReportDocument &document)
{
    QJsonObject about;
    for (const FactField &each : factFields) {
        about.insert(QLatin1String(each.name), facts.*(each.field));
    }
    QJsonArray blocks;
    for (const Block &block : document.blocks) {
        JsonMembers members;
        members.word("block", QLatin1String(blockNames[block.index()]));
        std::visit([&](const auto &one) { list(one, members); }, block);
        blocks.append(members.object());
    }
    return QJsonDocument(QJsonObject{{u"format"_s, u"meyar-report"_s},
                                     {u"version"_s, 1},
                                     {u"about"_s, about},
                                     {u"sample"_s, !document.sample.isEmpty()},
                                     {u"title"_s, JsonMembers::json(document.title)},
                                     {u"blocks"_s, blocks}})
        .toJson(QJsonDocument::Compact);
}

std::optional<ReportFacts> reportFactsFrom(const QByteArray &json)
{
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    if (all.value(u"format"_s).toString() != u"meyar-report"_s || all.value(u"version"_s).toInt() != 1) {
        return {};
    }
    const QJsonObject about = all.value(u"about"_s).toObject();
    ReportFacts facts;
    for (const FactField &each : factFields) {
        facts.*(each.field) = cleaned(about.value(QLatin1String(each.name)).toString());
    }
    return facts;
}

QString toPlainText(const ReportDocument &document)
{
    TextMembers members(document);
    members.text("", document.title);
    members.endLine();
    for (const Block &block : document.blocks) {
        if (std::holds_alternative<Heading>(block) || std::holds_alternative<FindingCard>(block)) {
            members.blankLine();
        }
        std::visit([&](const auto &one) { list(one, members); }, block);
        members.endLine();
    }
    return members.all();
}

} // namespace meyar
