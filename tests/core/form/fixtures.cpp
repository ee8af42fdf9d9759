// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of the test data use everything that there is: types, columns, settings, functions and
// ways to reach a question.
#include "core/form/expression/functions.h"
#include "core/form/expression/lexer.h"
#include "core/form/reader/columns.h"
#include "core/form/reader/typenames.h"
#include "tests/core/form/formlist.h"

#include <set>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::form;
using namespace meyar::test;

namespace {

std::vector<OpenedForm> fixtures()
{
    std::vector<OpenedForm> forms;
    for (const QString &path : ownForms()) {
        const QString name = shortName(path);
        CAPTURE(name);
        forms.push_back(openForm(path));
        REQUIRE(forms.back().form != nullptr);
    }
    return forms;
}

std::vector<QString> expressionsOf(const Form &form)
{
    std::vector<QString> expressions = {form.settings.value(u"instance_name"_s)};
    for (const Node &node : form.nodes) {
        const std::vector<QString> own
            = {node.relevant,     node.constraint,  node.warning,      node.required,
               node.readOnlyWhen, node.calculation, node.choiceFilter, node.repeatCount};
        expressions.insert(expressions.end(), own.begin(), own.end());
        if (isDynamicDefault(node)) {
            expressions.push_back(node.defaultValue);
        }
    }
    return expressions;
}

/// What an expression uses: "sum()" for a function, and the kinds of paths by name.
std::set<QString> usesOf(const QString &expression)
{
    std::set<QString> uses;
    std::vector<Token> tokens;
    Lexer lexer(expression);
    for (Token token = lexer.next();
         token.kind != Token::Kind::End && token.kind != Token::Kind::Broken;
         token = lexer.next()) {
        tokens.push_back(token);
    }
    const auto is = [&](size_t at, QStringView symbol) {
        return at < tokens.size() && tokens[at].kind == Token::Kind::Symbol
            && tokens[at].text == symbol;
    };
    for (size_t i = 0; i < tokens.size(); ++i) {
        const Token::Kind kind = tokens[i].kind;
        const bool follows = i > 0
            && (tokens[i - 1].kind == Token::Kind::Name
                || tokens[i - 1].kind == Token::Kind::Reference || is(i - 1, u")")
                || is(i - 1, u"]") || is(i - 1, u"..") || is(i - 1, u"."));
        if (kind == Token::Kind::Name && is(i + 1, u"(")) {
            uses.insert(tokens[i].text.toString() + u"()"_s);
        } else if (kind == Token::Kind::Reference) {
            uses.insert(u"name"_s);
            if (tokens[i].text.startsWith(u"last-saved#"_s)) {
                uses.insert(u"last saved"_s);
            }
            if (is(i + 1, u"[")) {
                uses.insert(u"predicate on rows"_s);
            }
        } else if (is(i, u"/")) {
            uses.insert(follows ? u"step"_s : u"absolute"_s);
        } else if (is(i, u"..") && is(i + 1, u"/")) {
            uses.insert(i >= 2 && is(i - 1, u"/") && is(i - 2, u")") ? u"current"_s : u"parent"_s);
        } else if (is(i, u"[")) {
            uses.insert(u"predicate"_s);
        } else if (is(i, u"|")) {
            uses.insert(u"union"_s);
        } else if (is(i, u".") && !follows) {
            uses.insert(u"self"_s);
        }
    }
    return uses;
}

} // namespace

TEST_CASE("The forms of the test data use every function and kind of path", "[form][fixtures]")
{
    std::set<QString> uses;
    for (const OpenedForm &opened : fixtures()) {
        for (const QString &expression : expressionsOf(*opened.form)) {
            uses.merge(usesOf(expression));
        }
    }
    for (const QString &function : functionNames()) {
        if (function == "jr:itext"_L1) {
            continue; // written by programs into XForms, not by people into sheets
        }
        CAPTURE(function);
        CHECK(uses.count(function + u"()"_s) == 1);
    }
    for (const char *kind : {"name", "last saved", "predicate on rows", "step", "absolute",
                             "current", "parent", "predicate", "union", "self"}) {
        CAPTURE(kind);
        CHECK(uses.count(QString::fromLatin1(kind)) == 1);
    }
}

TEST_CASE("The forms of the test data have every type, column and setting", "[form][fixtures]")
{
    std::set<QString> types;
    std::set<Column> columns;
    std::set<QString> settings;
    for (const OpenedForm &opened : fixtures()) {
        for (const char *sheet : {"survey", "choices"}) {
            const QString name = QString::fromLatin1(sheet);
            for (const QString &header : opened.sheets.at(name).header) {
                columns.insert(parsedHeading(header, name).column);
            }
        }
        for (const Node &node : opened.form->nodes) {
            const TypeCell cell = parsedType(node.typeText);
            types.insert(cell.canonical);
            types.insert(cell.canonical + QString::number(static_cast<int>(cell.choices)));
        }
        for (const QString &key : opened.form->settings.keys()) {
            settings.insert(key);
        }
    }
    for (const PlainName &plain : plainTypes()) {
        CAPTURE(plain.name.toString());
        CHECK(types.count(plain.canonical.toString()) == 1);
    }
    for (const SelectName &select : selectTypes()) {
        CAPTURE(select.prefix.toString());
        const QString kind = QString::number(static_cast<int>(select.choices));
        CHECK(types.count(select.canonical.toString() + kind) == 1);
    }
    for (int column = 0; column <= static_cast<int>(Column::InstanceAttribute); ++column) {
        CAPTURE(column);
        CHECK(columns.count(static_cast<Column>(column)) == 1);
    }
    for (const char *setting :
         {"form_title", "form_id", "version", "default_language", "instance_name", "style",
          "public_key", "submission_url", "auto_send", "auto_delete", "client_editable",
          "allow_choice_duplicates", "namespaces", "omit_instanceid", "clean_text_values", "name",
          "prefix", "delimiter"}) {
        CAPTURE(setting);
        CHECK(settings.count(QString::fromLatin1(setting)) == 1);
    }
}

TEST_CASE("The forms of the test data nest, count, cascade and take files", "[form][fixtures]")
{
    std::set<QString> found;
    std::set<DataFile::Kind> kinds;
    for (const OpenedForm &opened : fixtures()) {
        const Form &form = *opened.form;
        for (size_t i = 0; i < form.nodes.size(); ++i) {
            const auto index = static_cast<NodeIndex>(i);
            const Node &node = form.nodes[i];
            const bool isNested
                = node.type == NodeType::Repeat && form.repeatAround(index) != noNode;
            found.insert(isNested && !node.repeatCount.isEmpty() ? u"counted in rows"_s
                                                                 : QString());
            found.insert(isNested && node.repeatCount.isEmpty() ? u"free in rows"_s : QString());
            found.insert(node.choiceFilter.count(u"${"_s) > 1 ? u"two filters"_s : QString());
            found.insert(node.hasOther ? u"other"_s : QString());
            found.insert(!node.triggers.isEmpty() ? u"trigger"_s : QString());
            found.insert(isDynamicDefault(node) ? u"computed default"_s : QString());
            found.insert(!node.warning.isEmpty() ? u"warning"_s : QString());
            found.insert(!node.choicesFrom.isEmpty() ? u"choices from rows"_s : QString());
            if (node.isSelect() && node.dataFile >= 0) {
                kinds.insert(form.dataFiles[static_cast<size_t>(node.dataFile)].kind);
            }
        }
    }
    for (const char *thing : {"counted in rows", "free in rows", "two filters", "other", "trigger",
                              "computed default", "warning", "choices from rows"}) {
        CAPTURE(thing);
        CHECK(found.count(QString::fromLatin1(thing)) == 1);
    }
    CHECK(kinds == std::set{DataFile::Kind::Csv, DataFile::Kind::Xml, DataFile::Kind::GeoJson});
}
