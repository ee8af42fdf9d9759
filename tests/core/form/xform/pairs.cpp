// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formdifference.h"
#include "core/form/formfile.h"
#include "core/form/xform/xformwriter.h"
#include "tests/core/form/xform/xformsupport.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace meyar::form;
using namespace meyar::test;

namespace {

/// pyxform writes straight quotes and single, ordinary spaces.
void clean(meyar::Text &text)
{
    for (auto &[language, words] : text.byLanguage) {
        words.replace(u'’', u'\'').replace(QChar::Nbsp, u' ').replace(QRegularExpression(u" +"_s), u" "_s);
    }
}

/// pyxform writes the lists that are used; their order counts for nothing.
void keepUsedLists(Form &form)
{
    std::map<QString, ChoiceList> used;
    for (const Node &node : form.nodes) {
        if (node.list >= 0) {
            const ChoiceList &list = form.lists[static_cast<size_t>(node.list)];
            used.emplace(list.name, list);
        }
    }
    for (Node &node : form.nodes) {
        if (node.list >= 0) {
            const auto at = used.find(form.lists[static_cast<size_t>(node.list)].name);
            node.list = static_cast<int>(std::distance(used.begin(), at));
        }
    }
    form.lists.clear();
    for (auto &[name, list] : used) {
        form.lists.push_back(std::move(list));
    }
}

/// What pyxform adds, mends or leaves out on the way from the sheets to the XForm.
Form asAnXFormHasIt(Form form, const Form &other)
{
    for (Node &node : form.nodes) {
        node.hint = node.isGroup() ? meyar::Text() : node.hint;
        clean(node.label);
        clean(node.hint);
        if (node.type == NodeType::Range) {
            node.parameters.insert(
                {{u"start"_s, u"1"_s}, {u"end"_s, u"10"_s}, {u"step"_s, u"1"_s}});
        }
    }
    keepUsedLists(form);
    form.settings = other.settings; // the id, the title and the root's name are those of the file
    form.settingsText = other.settingsText;
    return form;
}

QStringList changes(const RowChanges &rows)
{
    QStringList lines = rows.added + rows.removed + rows.moved;
    for (const auto *cells : {&rows.reworded, &rows.changed}) {
        for (const CellChange &cell : *cells) {
            lines.append(cell.where + u'.' + cell.field + u": "_s + cell.before + u" -> "_s
                         + cell.after);
        }
    }
    return lines;
}

} // namespace

TEST_CASE("an XLSForm and the XForm that pyxform made of it are the same form", "[xform][pairs]")
{
    int pairs = 0;
    for (const QString &path : realXForms()) {
        const QString sheets = path.chopped(4) + u".xlsx"_s;
        if (!QFileInfo::exists(sheets)) {
            continue;
        }
        INFO(sheets.toStdString());
        const OpenedForm opened = openForm(sheets);
        for (const QString &problem : described(opened.problems)) {
            UNSCOPED_INFO(problem.toStdString());
        }
        REQUIRE(opened.form);
        const std::shared_ptr<const Form> read = formOf(contentsOf(path));
        const Form form = asAnXFormHasIt(*read, *read);
        const Form expected = asAnXFormHasIt(*opened.form, form);
        const FormDifference found = difference(expected, form);
        CHECK(changes(found.questions) == QStringList());
        CHECK(changes(found.choices) == QStringList());
        CHECK(isSameForm(expected, form));
        // and the other way: written from the sheets, read as the XForm of pyxform is
        CHECK(isSameForm(asAnXFormHasIt(*formOf(writeXForm(*opened.form)), form), form));
        ++pairs;
    }
    if (pairs == 0) {
        WARN("shared/forms is not here: skipped");
    }
}
