// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/skiplogic.h"

#include "core/form/expression/lexer.h"
#include "core/wording/sentence.h"

#include <QHash>

#include <optional>
#include <vector>

namespace meyar::ui {

using namespace Qt::StringLiterals;
using form::Token;

namespace {

constexpr const char *context = "SkipLogic";

/// "${name} = 'a'"; several values are alternatives.
struct Condition
{
    QString name;
    QString relation; ///< an operator, or "selected"
    QStringList values;
};

using AllOf = std::vector<Condition>;
using AnyOf = std::vector<AllOf>;

/// Reads conditions joined by `and` and `or`, without brackets: all that skip logic usually is.
/// Anything else is refused as a whole.
class Reader
{
public:
    explicit Reader(const QString &source)
        : m_lexer(source)
        , m_token(m_lexer.next())
    {
    }

    std::optional<AnyOf> read()
    {
        AnyOf any;
        do {
            std::optional<AllOf> all = readAll();
            if (!all) {
                return std::nullopt;
            }
            any.push_back(std::move(*all));
        } while (take(Token::Kind::Name, u"or"));
        return m_token.kind == Token::Kind::End ? std::optional(any) : std::nullopt;
    }

private:
    std::optional<AllOf> readAll()
    {
        AllOf all;
        do {
            std::optional<Condition> one = readOne();
            if (!one) {
                return std::nullopt;
            }
            all.push_back(std::move(*one));
        } while (take(Token::Kind::Name, u"and"));
        return all;
    }

    std::optional<Condition> readOne()
    {
        const bool chosen = take(Token::Kind::Name, u"selected");
        if (chosen && !take(Token::Kind::Symbol, u"(")) {
            return std::nullopt;
        }
        Condition condition;
        condition.name = next(Token::Kind::Reference);
        condition.relation = chosen ? u"selected"_s : QString();
        if (chosen ? !take(Token::Kind::Symbol, u",") : !readRelation(condition.relation)) {
            return std::nullopt;
        }
        const bool isNumber = m_token.kind == Token::Kind::Number;
        if (condition.name.isEmpty() || (!isNumber && m_token.kind != Token::Kind::Text)) {
            return std::nullopt;
        }
        condition.values = {next(m_token.kind)};
        if (chosen && !take(Token::Kind::Symbol, u")")) {
            return std::nullopt;
        }
        return condition;
    }

    bool readRelation(QString &relation)
    {
        static const QStringList known{u"="_s, u"!="_s, u">"_s, u">="_s, u"<"_s, u"<="_s};
        relation = next(Token::Kind::Symbol);
        return known.contains(relation);
    }

    bool take(Token::Kind kind, QStringView text)
    {
        if (m_token.kind != kind || m_token.text != text) {
            return false;
        }
        m_token = m_lexer.next();
        return true;
    }

    QString next(Token::Kind kind)
    {
        if (m_token.kind != kind) {
            return {};
        }
        const QString text = m_token.text.toString();
        m_token = m_lexer.next();
        return text;
    }

    form::Lexer m_lexer;
    Token m_token;
};

/// "a is Yes or a is Partly" becomes "a is Yes or Partly".
AnyOf merged(AnyOf any)
{
    AnyOf result;
    for (AllOf &all : any) {
        AllOf *before = result.empty() ? nullptr : &result.back();
        const bool joins = before && before->size() == 1 && all.size() == 1
            && before->front().name == all.front().name
            && before->front().relation == all.front().relation
            && (all.front().relation == u"=" || all.front().relation == u"selected");
        if (joins) {
            before->front().values += all.front().values;
        } else {
            result.push_back(std::move(all));
        }
    }
    return result;
}

/// Puts a condition in words.
class Wording
{
public:
    Wording(const form::Form &form, const Translation &translation)
        : m_form(form)
        , m_words(translation)
    {
    }

    [[nodiscard]] QString worded(const AnyOf &any) const
    {
        QStringList parts;
        for (const AllOf &all : any) {
            QStringList conditions;
            for (const Condition &condition : all) {
                conditions.append(worded(condition));
            }
            parts.append(conditions.join(word(QT_TRANSLATE_NOOP("SkipLogic", " and "))));
        }
        return parts.join(word(QT_TRANSLATE_NOOP("SkipLogic", ", or ")));
    }

private:
    [[nodiscard]] QString worded(const Condition &condition) const
    {
        const form::NodeIndex node = m_form.find(condition.name);
        QStringList values;
        for (const QString &value : condition.values) {
            values.append(valueWord(node, value));
        }
        return sentence(m_words, context, sourceOf(condition),
                        {labelOf(node, condition.name),
                         values.join(word(QT_TRANSLATE_NOOP("SkipLogic", " or ")))});
    }

    static const char *sourceOf(const Condition &condition)
    {
        static const QHash<QString, const char *> sources{
            {u"="_s, QT_TRANSLATE_NOOP("SkipLogic", "“%1” is %2")},
            {u"!="_s, QT_TRANSLATE_NOOP("SkipLogic", "“%1” is not %2")},
            {u">"_s, QT_TRANSLATE_NOOP("SkipLogic", "“%1” is more than %2")},
            {u">="_s, QT_TRANSLATE_NOOP("SkipLogic", "“%1” is at least %2")},
            {u"<"_s, QT_TRANSLATE_NOOP("SkipLogic", "“%1” is less than %2")},
            {u"<="_s, QT_TRANSLATE_NOOP("SkipLogic", "“%1” is at most %2")},
            {u"selected"_s, QT_TRANSLATE_NOOP("SkipLogic", "“%1” includes %2")},
        };
        const bool blank = condition.values == QStringList{QString()};
        if (blank && condition.relation == u"!=") {
            return QT_TRANSLATE_NOOP("SkipLogic", "“%1” is answered");
        }
        if (blank && condition.relation == u"=") {
            return QT_TRANSLATE_NOOP("SkipLogic", "“%1” is not answered");
        }
        return sources.value(condition.relation);
    }

    [[nodiscard]] QString labelOf(form::NodeIndex node, const QString &name) const
    {
        const QString label
            = node == form::noNode ? QString() : m_form.node(node).label.in(m_words.language());
        return label.isEmpty() ? name : label;
    }

    [[nodiscard]] QString valueWord(form::NodeIndex node, const QString &value) const
    {
        const form::ChoiceList *list = node == form::noNode ? nullptr : m_form.listOf(node);
        const form::Choice *choice = list ? list->find(value) : nullptr;
        const QString label = choice ? choice->label.in(m_words.language()) : QString();
        return label.isEmpty() ? value : label;
    }

    [[nodiscard]] QString word(const char *source) const { return m_words.text(context, source); }

    const form::Form &m_form;
    const Translation &m_words;
};

} // namespace

QStringList skipLogic(const form::Form &form, form::NodeIndex node, const Translation &translation)
{
    QStringList sentences;
    const Wording wording(form, translation);
    for (form::NodeIndex at = node; at != form::noNode; at = form.node(at).parent) {
        const QString &source = form.node(at).relevant;
        if (source.trimmed().isEmpty()) {
            continue;
        }
        const std::optional<AnyOf> conditions = Reader(source).read();
        sentences.append(conditions ? wording.worded(merged(*conditions)) : isolated(source));
    }
    return sentences;
}

} // namespace meyar::ui
