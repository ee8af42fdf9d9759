// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/xform/modelwriter.h"
#include "core/form/xform/secondaryinstance.h"

#include <QRegularExpression>

#include <set>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

/// The ids of the data that the form's expressions speak of without naming a file: pulldata('id')
/// and ${last-saved#…}.
void noteFiles(const QString &expression, std::set<QString> &csv, bool &lastSaved)
{
    static const QRegularExpression call(u"pulldata\\s*\\(\\s*(['\"])([^'\"]+)\\1"_s);
    lastSaved = lastSaved || expression.contains("${last-saved#"_L1);
    if (expression.contains("pulldata"_L1)) {
        auto matches = call.globalMatch(expression);
        while (matches.hasNext()) {
            csv.insert(matches.next().captured(2));
        }
    }
}

XmlElement externalInstance(const QString &id, const QString &source)
{
    return xmlElement(u"instance"_s).set(u"id"_s, id).set(u"src"_s, source);
}

XmlElement cell(const QString &name, const QString &text)
{
    XmlElement element = xmlElement(name);
    element.addText(text);
    return element;
}

XmlElement listInstance(const ChoiceList &list, bool needsItext, bool hasOther, TextWriter &texts)
{
    XmlElement root = xmlElement(u"root"_s);
    for (size_t i = 0; i < list.choices.size(); ++i) {
        const Choice &choice = list.choices[i];
        XmlElement item = xmlElement(u"item"_s);
        if (needsItext) {
            item.add(cell(u"itextId"_s, texts.choiceId(list, i)));
        }
        item.add(cell(u"name"_s, choice.name));
        if (!needsItext && !TextWriter::plainLabel(choice).isEmpty()) {
            item.add(cell(u"label"_s, TextWriter::plainLabel(choice)));
        }
        const std::map<QString, QString> extra(choice.extra.constKeyValueBegin(),
                                               choice.extra.constKeyValueEnd());
        for (const auto &[column, value] : extra) {
            if (isXmlName(column)) {
                item.add(cell(column, value));
            }
        }
        root.add(std::move(item));
    }
    if (hasOther && list.find(u"other") == nullptr) {
        XmlElement item = xmlElement(u"item"_s);
        item.add(cell(u"name"_s, u"other"_s)).add(cell(u"label"_s, u"Other"_s));
        root.add(std::move(item));
    }
    return xmlElement(u"instance"_s).set(u"id"_s, list.name).add(std::move(root));
}

} // namespace

std::vector<XmlElement> secondaryInstances(XFormWriting &writing)
{
    const Form &form = writing.form;
    std::vector<XmlElement> instances;
    std::set<QString> csv;
    bool lastSaved = false;
    std::set<int> searched;
    std::set<int> used;
    std::set<int> withOther;
    for (const Node &node : form.nodes) {
        for (const QString *expression :
             {&node.relevant, &node.constraint, &node.required, &node.calculation,
              &node.readOnlyWhen, &node.defaultValue, &node.choiceFilter, &node.repeatCount}) {
            noteFiles(*expression, csv, lastSaved);
        }
        (isSearch(node) ? searched : used).insert(node.list);
        if (node.hasOther) {
            withOther.insert(node.list);
        }
    }
    for (const DataFile &file : form.dataFiles) {
        csv.erase(file.id);
        lastSaved = lastSaved && file.kind != DataFile::Kind::LastSaved;
        if (file.kind != DataFile::Kind::Inline) {
            instances.push_back(externalInstance(file.id, sourceOf(file)));
            continue;
        }
        XmlElement instance = xmlElement(u"instance"_s).set(u"id"_s, file.id);
        if (file.tree) {
            instance.add(elementOf(*file.tree));
        }
        instances.push_back(std::move(instance));
    }
    for (const QString &id : csv) {
        instances.push_back(externalInstance(id, u"jr://file-csv/"_s + id + u".csv"_s));
    }
    if (lastSaved) {
        instances.push_back(externalInstance(u"__last-saved"_s, u"jr://instance/last-saved"_s));
    }
    for (int i = 0; i < static_cast<int>(form.lists.size()); ++i) {
        const ChoiceList &list = form.lists[static_cast<size_t>(i)];
        if (!list.isExternal && (used.contains(i) || !searched.contains(i))) {
            instances.push_back(listInstance(list, writing.texts.needsItext(i),
                                             withOther.contains(i), writing.texts));
        }
    }
    return instances;
}

} // namespace meyar::form
