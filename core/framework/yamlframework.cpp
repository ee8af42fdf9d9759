// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framework/yamlframework.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostNodes = 20'000;

QString textOf(const YAML::Node &node)
{
    return node && node.IsScalar() ? QString::fromStdString(node.Scalar()).trimmed() : QString();
}

QString textOf(const YAML::Node &parent, const char *key)
{
    return parent.IsMap() ? textOf(parent[key]) : QString();
}

std::optional<double> numberOf(const YAML::Node &parent, const char *key)
{
    bool isNumber = false;
    const double number = textOf(parent, key).toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

bool flagOf(const YAML::Node &parent, const char *key)
{
    const QString text = textOf(parent, key).toLower();
    return text == u"true" || text == u"yes" || text == u"x" || text == u"1";
}

/// A field and its translations.
FrameworkText wordsOf(const YAML::Node &parent, const char *key, const QString &language)
{
    FrameworkText words;
    if (const QString own = textOf(parent, key); !own.isEmpty()) {
        words[language] = own;
    }
    const YAML::Node translations = parent["translations"];
    if (translations && translations.IsMap()) {
        for (const auto &translation : translations) {
            const QString text = translation.second.IsMap() ? textOf(translation.second[key]) : QString();
            if (!text.isEmpty()) {
                words[textOf(translation.first)] = text;
            }
        }
    }
    return words;
}

std::vector<FrameworkQuestion> questionsOf(const YAML::Node &node)
{
    std::vector<FrameworkQuestion> questions;
    const YAML::Node all = node["questions"];
    if (!all || !all.IsMap()) {
        return questions;
    }
    for (const auto &entry : all) {
        FrameworkQuestion question{textOf(entry.second, "text"), textOf(entry.second, "type"), {}};
        const YAML::Node choices = entry.second.IsMap() ? entry.second["choices"] : YAML::Node();
        if (choices && choices.IsSequence()) {
            for (const YAML::Node &choice : choices) {
                question.choices.push_back({textOf(choice, "value"), numberOf(choice, "add_score")});
            }
        }
        questions.push_back(std::move(question));
    }
    return questions;
}

QStringList listOf(const YAML::Node &node)
{
    QStringList list;
    if (node && node.IsSequence()) {
        for (const YAML::Node &item : node) {
            list.append(textOf(item));
        }
    }
    list.removeAll(QString());
    return list;
}

void readNodes(Framework &framework, const YAML::Node &nodes)
{
    if (!nodes || !nodes.IsSequence() || nodes.size() > mostNodes) {
        return;
    }
    for (const YAML::Node &node : nodes) {
        if (!node.IsMap()) {
            continue;
        }
        FrameworkNode read;
        read.urn = textOf(node, "urn");
        read.refId = textOf(node, "ref_id");
        read.depth = std::clamp(textOf(node, "depth").toInt(), 1, 12);
        read.isAssessable = flagOf(node, "assessable");
        read.name = wordsOf(node, "name", framework.language);
        read.description = wordsOf(node, "description", framework.language);
        read.annotation = wordsOf(node, "annotation", framework.language);
        read.evidence = wordsOf(node, "typical_evidence", framework.language);
        read.groups = listOf(node["implementation_groups"]);
        read.weight = std::max(1.0, numberOf(node, "weight").value_or(1));
        read.importance = textOf(node, "importance").toLower();
        read.questions = questionsOf(node);
        framework.nodes.push_back(std::move(read));
    }
}

void readFramework(Framework &framework, const YAML::Node &node)
{
    framework.urn = textOf(node, "urn");
    framework.refId = textOf(node, "ref_id");
    framework.name = wordsOf(node, "name", framework.language);
    framework.description = wordsOf(node, "description", framework.language);
    const YAML::Node scores = node["scores_definition"];
    if (scores && scores.IsSequence()) {
        for (const YAML::Node &score : scores) {
            if (const auto number = numberOf(score, "score")) {
                framework.scores.push_back({*number, wordsOf(score, "name", framework.language),
                                            wordsOf(score, "description", framework.language)});
            }
        }
    }
    std::ranges::sort(framework.scores, {}, &FrameworkScore::score);
    const YAML::Node groups = node["implementation_groups_definition"];
    if (groups && groups.IsSequence()) {
        for (const YAML::Node &group : groups) {
            framework.groups.push_back({textOf(group, "ref_id"), wordsOf(group, "name", framework.language),
                                        flagOf(group, "default_selected")});
        }
    }
    readNodes(framework, node["requirement_nodes"]);
}

void readMappings(Framework &framework, const YAML::Node &sets)
{
    const auto readSet = [&](const YAML::Node &set) {
        const YAML::Node mappings = set.IsMap() ? set["requirement_mappings"] : YAML::Node();
        if (!mappings || !mappings.IsSequence()) {
            return;
        }
        for (const YAML::Node &mapping : mappings) {
            framework.mappings.push_back({textOf(mapping, "source_requirement_urn"), textOf(set, "target_framework_urn"),
                                          textOf(mapping, "target_requirement_urn"), textOf(mapping, "relationship")});
        }
    };
    if (sets && sets.IsSequence()) {
        for (const YAML::Node &set : sets) {
            readSet(set);
        }
    } else if (sets) {
        readSet(sets);
    }
}

} // namespace

Result<Framework> frameworkFromYaml(const QByteArray &bytes, const QString &path)
{
    Framework framework;
    try {
        const YAML::Node library = YAML::Load(bytes.toStdString());
        if (!library.IsMap() || !library["objects"] || !library["objects"].IsMap()) {
            return fail(Error::Code::CannotRead, {path, u"it is no library of CISO Assistant: “objects” is missing"_s});
        }
        framework.language = textOf(library, "locale").isEmpty() ? u"en"_s : textOf(library, "locale");
        framework.version = textOf(library, "version");
        framework.provider = textOf(library, "provider");
        framework.copyright = textOf(library, "copyright");
        const YAML::Node objects = library["objects"];
        if (objects["framework"] && objects["framework"].IsMap()) {
            readFramework(framework, objects["framework"]);
        } else if (objects["frameworks"] && objects["frameworks"].IsSequence() && objects["frameworks"].size() > 0) {
            readFramework(framework, objects["frameworks"][0]);
        }
        readMappings(framework, objects["requirement_mapping_sets"]);
        readMappings(framework, objects["requirement_mapping_set"]); // one, in older libraries
    } catch (const YAML::Exception &exception) {
        return fail(Error::Code::CannotRead, {path, QString::fromUtf8(exception.what()).simplified()});
    }
    return framework;
}

} // namespace meyar
