// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/xform/secondaryinstance.h"

#include "core/form/csvsheets.h"

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

const QString csvScheme = u"jr://file-csv/"_s;
const QString fileScheme = u"jr://file/"_s;
const QString lastSaved = u"jr://instance/last-saved"_s;

void addTo(DataTree &tree, int index, const XmlElement &element)
{
    for (const XmlAttribute &attribute : element.attributes) {
        tree.add(index, u'@' + attribute.name, attribute.value);
    }
    for (const XmlElement &child : element.children) {
        if (!child.isText()) {
            addTo(tree, tree.add(index, child.name, child.ownText()), child);
        }
    }
}

XmlElement elementAt(const DataTree &tree, int index)
{
    const DataTree::Element &data = tree.element(index);
    XmlElement element = xmlElement(tree.name(data.name));
    element.addText(data.text);
    for (int child = data.firstChild; child >= 0; child = tree.element(child).next) {
        const QString &name = tree.name(tree.element(child).name);
        if (name.startsWith(u'@')) {
            element.set(name.mid(1), tree.element(child).text);
        } else {
            element.add(elementAt(tree, child));
        }
    }
    return element;
}

} // namespace

DataFile dataFileAt(const QString &id, const QString &src)
{
    DataFile file;
    file.id = id;
    if (src == lastSaved) {
        file.kind = DataFile::Kind::LastSaved;
    } else if (src.startsWith(csvScheme)) {
        file.kind = DataFile::Kind::Csv;
        file.file = src.mid(csvScheme.size());
    } else {
        const QString lower = src.toLower();
        file.kind = lower.endsWith(".geojson"_L1) ? DataFile::Kind::GeoJson : DataFile::Kind::Xml;
        file.file = src.startsWith(fileScheme) ? src.mid(fileScheme.size()) : src;
    }
    return file;
}

QString sourceOf(const DataFile &file)
{
    switch (file.kind) {
    case DataFile::Kind::LastSaved:
        return lastSaved;
    case DataFile::Kind::Csv:
        return csvScheme + file.file;
    default:
        return file.file.contains("://"_L1) ? file.file : QString(fileScheme + file.file);
    }
}

bool isPlainList(const XmlElement &root, const QString &value)
{
    const auto isRow = [&](const XmlElement &item) {
        const bool hasOther = value != "name"_L1 && item.child(u"name") != nullptr;
        std::vector<QString> names;
        for (const XmlElement &cell : item.children) {
            if (cell.isText() || cell.hasElements() || !cell.attributes.empty()
                || std::find(names.begin(), names.end(), cell.name) != names.end()) {
                return false;
            }
            names.push_back(cell.name);
        }
        return item.name == "item"_L1 && item.attributes.empty() && !hasOther
            && item.child(value) != nullptr;
    };
    return root.name == "root"_L1 && root.attributes.empty()
        && std::all_of(root.children.begin(), root.children.end(), isRow);
}

std::shared_ptr<const DataTree> treeOf(const XmlElement &root)
{
    auto tree = std::make_shared<DataTree>(root.name);
    tree->setText(0, root.ownText());
    addTo(*tree, 0, root);
    return tree;
}

XmlElement elementOf(const DataTree &tree)
{
    return elementAt(tree, 0);
}

std::vector<Choice> externalChoices(const QByteArray &csv, const QString &list,
                                    const QString &language, Problems &problems)
{
    const Sheet sheet = parseCsv(u"itemsets"_s, csv, problems);
    std::vector<Choice> choices;
    for (size_t row = 0; row < sheet.rows.size(); ++row) {
        Choice choice;
        choice.row = sheet.rowNumbers[row];
        QString listName;
        for (qsizetype column = 0; column < sheet.header.size(); ++column) {
            const QString header = sheet.header[column].trimmed();
            const QString cell = sheet.rows[row].value(column).trimmed();
            if (header == "list_name"_L1 || header == "list name"_L1) {
                listName = cell;
            } else if (header == "name"_L1) {
                choice.name = cell;
            } else if (cell.isEmpty()) {
                continue;
            } else if (header == "label"_L1) {
                choice.label.byLanguage.emplace(language, cell);
            } else {
                choice.extra.insert(header, cell);
            }
        }
        if (listName == list) {
            choices.push_back(std::move(choice));
        }
    }
    return choices;
}

} // namespace meyar::form
