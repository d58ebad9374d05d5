#!/usr/bin/env node
// One script of all the modules, together with the bytecode that a V8 of this version made of it when it was built: to find,
// read and compile each module anew takes longer than to read an article. Another V8 compiles the script.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

setFlagsFromString(require('./flags.js'));

const filename = join(__dirname, '../dist/bundle/cli.cjs');
const cachedData = ifThere(`${filename}.${process.versions.v8}-${process.arch}`);
// The script is plain ASCII, which is read fastest so.
const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData });
script.runInThisContext()(require, load, module, pathToFileURL(filename).href);
module.exports.main();

// A script of its own has no loader of modules.
function load(specifier) {
  return import(specifier);
}

function ifThere(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
