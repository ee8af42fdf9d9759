// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framework/frameworkpack.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr auto scopeQuestion = "implementation_groups";

/// A name that XLSForm takes: what the framework calls it, in small letters.
QString slug(const QString &text)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString name = text.toLower().replace(others, u"_"_s);
    while (name.startsWith(u'_')) {
        name.remove(0, 1);
    }
    while (name.endsWith(u'_')) {
        name.chop(1);
    }
    return name.isEmpty() || name[0].isDigit() ? u"r_"_s + name : name;
}

QString lastPart(const QString &urn)
{
    return urn.section(u':', -1);
}

/// "French (fr)"
QString columnLanguage(const QString &code)
{
    const QString name = QLocale::languageToString(QLocale(code).language());
    return u"%1 (%2)"_s.arg(QLocale(code).language() == QLocale::C ? code : name, code);
}

/// A sheet whose columns are added as they are needed.
class SheetMaker
{
public:
    explicit SheetMaker(const QString &name, const QStringList &header) { m_sheet.name = name, m_sheet.header = header; }

    void row() { m_sheet.rows.emplace_back(); }
    void set(const QString &column, const QString &value)
    {
        if (value.isEmpty()) {
            return;
        }
        qsizetype at = m_sheet.header.indexOf(column);
        if (at < 0) {
            at = m_sheet.header.size();
            m_sheet.header.append(column);
        }
        QStringList &cells = m_sheet.rows.back();
        while (cells.size() <= at) {
            cells.append(QString());
        }
        cells[at] = value;
    }
    void set(const QString &column, const FrameworkText &words)
    {
        for (const auto &[language, text] : words) {
            set(column + u"::"_s + columnLanguage(language), text);
        }
    }
    [[nodiscard]] form::Sheet sheet()
    {
        int number = 1;
        for (QStringList &row : m_sheet.rows) {
            while (row.size() < m_sheet.header.size()) {
                row.append(QString());
            }
            m_sheet.rowNumbers.push_back(++number);
        }
        return std::move(m_sheet);
    }

private:
    form::Sheet m_sheet;
};

/// The first of these that says something, in every language that it is said in.
FrameworkText firstOf(const FrameworkText &one, const FrameworkText &other)
{
    FrameworkText words = one;
    words.insert(other.begin(), other.end());
    return words;
}

class PackMaker
{
public:
    PackMaker(const Framework &framework, const std::vector<FrameworkMapping> &mappings)
        : m_framework(framework), m_mappings(mappings)
    {
    }

    form::Sheets make()
    {
        writeScale();
        writeScope();
        writeNodes();
        writeSettings();
        form::Sheets sheets;
        sheets.emplace(u"survey"_s, m_survey.sheet());
        sheets.emplace(u"choices"_s, m_choices.sheet());
        sheets.emplace(u"settings"_s, m_settings.sheet());
        if (m_hasReferences) {
            sheets.emplace(u"references"_s, m_references.sheet());
        }
        return sheets;
    }

private:
    [[nodiscard]] FrameworkText own(const QString &english) const { return {{u"en"_s, english}}; }

    void choice(const QString &list, const QString &name, const FrameworkText &label, const QString &score = {},
                const QString &result = {})
    {
        m_choices.row();
        m_choices.set(u"list_name"_s, list);
        m_choices.set(u"name"_s, name);
        m_choices.set(u"label"_s, label);
        m_choices.set(u"score"_s, score);
        m_choices.set(u"result"_s, result);
    }

    void writeScale()
    {
        const QString list = u"requirement"_s;
        if (m_framework.scores.size() >= 2) {
            const double lowest = m_framework.scores.front().score;
            const double span = m_framework.scores.back().score - lowest;
            for (const FrameworkScore &score : m_framework.scores) {
                const double share = span > 0 ? (score.score - lowest) / span : 1;
                const QString number = QString::number(score.score);
                FrameworkText label = score.name.empty() ? own(number) : score.name;
                for (auto &[language, text] : label) {
                    text = u"%1 - %2"_s.arg(number, text);
                }
                choice(list, u"s"_s + slug(number).remove(u"r_"_s), label, QString::number(share, 'g', 6),
                       share >= 1 ? u"ok"_s : share <= 0 ? u"fail"_s : u"partial"_s);
            }
        } else {
            choice(list, u"yes"_s, {{u"en"_s, u"Met"_s}, {u"ur"_s, u"پورا"_s}}, u"1"_s, u"ok"_s);
            choice(list, u"partly"_s, {{u"en"_s, u"Partly met"_s}, {u"ur"_s, u"جزوی"_s}}, u"0.5"_s, u"partial"_s);
            choice(list, u"no"_s, {{u"en"_s, u"Not met"_s}, {u"ur"_s, u"پورا نہیں"_s}}, u"0"_s, u"fail"_s);
        }
        choice(list, u"na"_s, {{u"en"_s, u"Not applicable"_s}, {u"ur"_s, u"لاگو نہیں"_s}}, {}, u"na"_s);
    }

    /// Which implementation groups are looked at; all, unless the framework says which.
    void writeScope()
    {
        if (m_framework.groups.empty()) {
            return;
        }
        QStringList selected;
        QStringList all;
        for (const FrameworkGroup &group : m_framework.groups) {
            const QString name = slug(group.refId);
            choice(u"groups"_s, name, group.name.empty() ? own(group.refId) : group.name);
            all.append(name);
            if (group.isSelected) {
                selected.append(name);
            }
        }
        m_names.insert(u"scope"_s);
        m_names.insert(QLatin1String(scopeQuestion));
        begin(u"scope"_s, {{u"en"_s, u"Scope"_s}, {u"ur"_s, u"دائرہ"_s}});
        m_survey.row();
        m_survey.set(u"type"_s, u"select_multiple groups"_s);
        m_survey.set(u"name"_s, QLatin1String(scopeQuestion));
        m_survey.set(u"label"_s, {{u"en"_s, u"Which implementation groups are looked at?"_s},
                                  {u"ur"_s, u"کون سے عمل درآمد گروپ دیکھے جا رہے ہیں؟"_s}});
        m_survey.set(u"default"_s, (selected.isEmpty() ? all : selected).join(u' '));
        end();
    }

    void begin(const QString &name, const FrameworkText &label)
    {
        m_survey.row();
        m_survey.set(u"type"_s, u"begin_group"_s);
        m_survey.set(u"name"_s, name);
        m_survey.set(u"label"_s, label);
    }
    void end()
    {
        m_survey.row();
        m_survey.set(u"type"_s, u"end_group"_s);
    }

    QString nameFor(const QString &wanted)
    {
        QString name = wanted;
        for (int i = 2; m_names.contains(name); ++i) {
            name = u"%1_%2"_s.arg(wanted).arg(i);
        }
        m_names.insert(name);
        return name;
    }

    void writeNodes()
    {
        std::vector<int> open; // depths of the groups around
        for (size_t i = 0; i < m_framework.nodes.size(); ++i) {
            const FrameworkNode &node = m_framework.nodes[i];
            while (!open.empty() && open.back() >= node.depth) {
                end();
                open.pop_back();
            }
            const bool hasBelow = i + 1 < m_framework.nodes.size() && m_framework.nodes[i + 1].depth > node.depth;
            const QString base = slug(node.refId.isEmpty() ? lastPart(node.urn) : node.refId);
            if (!node.isAssessable && !hasBelow) {
                continue; // a heading over nothing
            }
            // A requirement at the top, or with others below it, gets a group of its own.
            if (hasBelow || (open.empty() && node.isAssessable)) {
                begin(nameFor(node.isAssessable ? u"g_"_s + base : base), headingOf(node));
                open.push_back(node.depth);
            }
            if (node.isAssessable) {
                writeRequirement(node, nameFor(base));
            }
        }
        for (size_t i = 0; i < open.size(); ++i) {
            end();
        }
    }

    [[nodiscard]] FrameworkText headingOf(const FrameworkNode &node) const
    {
        FrameworkText heading = firstOf(node.name, node.description);
        return heading.empty() ? own(node.refId) : heading;
    }

    void writeRequirement(const FrameworkNode &node, const QString &name)
    {
        m_survey.row();
        m_survey.set(u"type"_s, u"select_one requirement"_s);
        m_survey.set(u"name"_s, name);
        const FrameworkText label = firstOf(node.description, node.name);
        m_survey.set(u"label"_s, label.empty() ? own(node.refId) : label);
        m_survey.set(u"guidance_hint"_s, node.annotation);
        m_survey.set(u"evidence_note"_s, node.evidence);
        m_survey.set(u"weight"_s, QString::number(node.weight));
        m_survey.set(u"severity"_s, node.importance == u"mandatory"      ? u"major"_s
                                        : node.importance == u"nice to have" ? u"observation"_s
                                                                             : u"minor"_s);
        m_survey.set(u"relevant"_s, relevantIn(node.groups));
        m_survey.set(u"clause"_s, areasOf(node).join(u';'));
        int number = 0;
        for (const FrameworkQuestion &question : node.questions) {
            writeQuestion(question, u"%1_q%2"_s.arg(name).arg(++number), node.groups);
        }
    }

    /// Questions help to judge the requirement; they are not scored themselves.
    void writeQuestion(const FrameworkQuestion &question, const QString &wanted, const QStringList &groups)
    {
        const QString name = nameFor(wanted);
        const bool isChoice = question.type.endsWith(u"choice") && !question.choices.empty();
        if (isChoice) {
            int number = 0;
            for (const FrameworkChoice &one : question.choices) {
                choice(name, u"c%1"_s.arg(++number), {{m_framework.language, one.value}});
            }
        }
        m_survey.row();
        m_survey.set(u"type"_s, !isChoice ? (question.type == u"date" ? u"date"_s : u"text"_s)
                         : question.type.startsWith(u"multiple") ? u"select_multiple "_s + name
                                                                 : u"select_one "_s + name);
        m_survey.set(u"name"_s, name);
        m_survey.set(u"label"_s, FrameworkText{{m_framework.language, question.text}});
        m_survey.set(u"relevant"_s, relevantIn(groups));
    }

    [[nodiscard]] QString relevantIn(const QStringList &groups) const
    {
        QStringList terms;
        for (const QString &group : groups) {
            if (std::ranges::any_of(m_framework.groups, [&](const FrameworkGroup &one) { return one.refId == group; })) {
                terms.append(u"selected(${%1}, '%2')"_s.arg(QLatin1String(scopeQuestion), slug(group)));
            }
        }
        return terms.join(u" or "_s);
    }

    QStringList areasOf(const FrameworkNode &node)
    {
        QStringList areas;
        for (const FrameworkMapping &mapping : m_mappings) {
            if (mapping.source.compare(node.urn, Qt::CaseInsensitive) != 0 || mapping.target.isEmpty()) {
                continue;
            }
            const QString scheme = lastPart(mapping.targetFramework);
            const QString id = u"area-"_s + slug(scheme) + u'-' + slug(lastPart(mapping.target));
            if (!m_references.contains(id)) {
                m_references.insert(id, scheme, lastPart(mapping.target), mapping.relationship);
                m_hasReferences = true;
            }
            if (!areas.contains(id)) {
                areas.append(id);
            }
        }
        return areas;
    }

    void writeSettings()
    {
        m_settings.row();
        m_settings.set(u"form_title"_s, m_framework.name.empty() ? own(m_framework.refId) : m_framework.name);
        m_settings.set(u"form_id"_s, slug(m_framework.refId).replace(u'_', u'-'));
        m_settings.set(u"version"_s, m_framework.version.isEmpty() ? u"1"_s : m_framework.version);
        m_settings.set(u"default_language"_s, columnLanguage(m_framework.language));
        m_settings.set(u"scoring"_s, u"weighted"_s);
        m_settings.set(u"semantics"_s, m_framework.scores.size() >= 2 ? u"maturity"_s : u"compliance"_s);
        m_settings.set(u"audience"_s, u"auditor self"_s);
        m_settings.set(u"grades"_s, u"A:90 B:75 C:60 D:40 E:0"_s);
        m_settings.set(u"source_urn"_s, m_framework.urn);
        m_settings.set(u"provider"_s, m_framework.provider);
        m_settings.set(u"copyright"_s, m_framework.copyright);
    }

    /// The references sheet, each area once.
    class References
    {
    public:
        [[nodiscard]] bool contains(const QString &id) const { return m_ids.contains(id); }
        void insert(const QString &id, const QString &scheme, const QString &article, const QString &relationship)
        {
            m_ids.insert(id);
            m_maker.row();
            m_maker.set(u"id"_s, id);
            m_maker.set(u"jurisdiction"_s, u"INT"_s);
            m_maker.set(u"title"_s, FrameworkText{{u"en"_s, scheme}, {u"ur"_s, scheme}});
            m_maker.set(u"article"_s, article);
            m_maker.set(u"confidence"_s, u"S"_s);
            m_maker.set(u"relationship"_s, relationship);
        }
        [[nodiscard]] form::Sheet sheet() { return m_maker.sheet(); }

    private:
        QSet<QString> m_ids;
        SheetMaker m_maker{u"references"_s, {u"id"_s, u"jurisdiction"_s}};
    };

    const Framework &m_framework;
    const std::vector<FrameworkMapping> &m_mappings;
    SheetMaker m_survey{u"survey"_s, {u"type"_s, u"name"_s}};
    SheetMaker m_choices{u"choices"_s, {u"list_name"_s, u"name"_s}};
    SheetMaker m_settings{u"settings"_s, {}};
    References m_references;
    bool m_hasReferences = false;
    QSet<QString> m_names;
};

} // namespace

Result<form::Sheets> packSheets(const Framework &framework, const std::vector<FrameworkMapping> &mappings)
{
    if (!std::ranges::any_of(framework.nodes, &FrameworkNode::isAssessable)) {
        return fail(Error::Code::BadArgument,
                    {u"library"_s, framework.refId, u"one with a framework that has requirements to assess"_s});
    }
    return PackMaker(framework, mappings).make();
}

} // namespace meyar
