import { anyOf, wordEnd, wordStart, type Lexicon } from './lexicon.ts';
import type { GrammarLanguage } from './number-grammar.ts';
import { amountTo, numberOf, oneOf, shareWords } from './take-over-words.ts';

interface BesideExpressions {
  /** "The number of poor households", every one. */
  names: RegExp;
  /** A verb of change right behind an amount. */
  more: RegExp;
  /** A word for a change in brackets, right behind a level. */
  change: RegExp;
  /** A word for a rise behind a comma, right before its size. */
  rise: RegExp;
  /** A noun of change without anything else that changes, right before its size. */
  noun: RegExp;
  /** The beginning of the name of an amount. */
  amounts: RegExp;
  /** What a share is one of, before its count in brackets. */
  share: RegExp;
  /** A name, and "is one of". */
  oneOf: RegExp;
  /** A name of what is counted, and "are". */
  amountTo: RegExp;
  /** A word before a level left behind. */
  starts: RegExp;
}

const made = new WeakMap<Lexicon, BesideExpressions>();

/** Expressions for what stands beside a quantity, made of the names of units and the words of change. */
export function besideExpressions(lexicon: Lexicon, language: GrammarLanguage): BesideExpressions {
  const known = made.get(lexicon);
  if (known) return known;
  const { change, links } = lexicon.grammar;
  const between = lexicon.grammar.adjectivesComeFirst ? '(?:[\\p{L}-]+\\s+){0,3}?' : '';
  const name = `${between}(${lexicon.units.source})${wordEnd}`;
  const expressions = {
    names: new RegExp(`${wordStart}(?:${numberOf[language]})\\s+${name}`, 'giu'),
    more: new RegExp(
      `^[,\\s(]{1,3}(?:[\\p{L}]+\\s){0,2}(?:${anyOf([...change.falls, ...change.rises])})(?:\\s(?:${anyOf([...change.by, ...links])}))?\\s$`,
      'iu',
    ),
    change: new RegExp(
      `^\\s\\((?:${anyOf([...change.nouns, ...change.falls, ...change.rises])})${wordEnd}[^()\\d,;]*$`,
      'iu',
    ),
    rise: new RegExp(
      `^[^.;:()\\d]*,\\s(?:${anyOf(change.rises)})(?:\\s(?:${anyOf([...change.by, ...links])}))*\\s$`,
      'iu',
    ),
    noun: new RegExp(
      `[;,.]\\s(?:[\\p{L}\\d-]+,?\\s){0,8}?(?:${anyOf(change.nouns)})(?:\\s[\\p{L}-]+){0,3}\\s$`,
      'iu',
    ),
    amounts: new RegExp(`${wordStart}(?:${anyOf(change.amounts)})`, 'iu'),
    oneOf: new RegExp(
      `${wordStart}(${lexicon.units.source})${wordEnd}(?:\\s\\p{L}+){0,4}\\s(?:${oneOf[language]})\\s$`,
      'iu',
    ),
    amountTo: new RegExp(
      `${wordStart}(${lexicon.units.source})${wordEnd}\\s${amountTo[language]}\\s$`,
      'iu',
    ),
    starts: new RegExp(`${wordStart}(?:${anyOf(change.starts)})\\s$`, 'iu'),
    share: new RegExp(
      `^\\s(?:${shareWords[language]})\\s+${name}[^.;:()\\d]{0,40}[(—–-]\\s?$`,
      'iu',
    ),
  };
  made.set(lexicon, expressions);
  return expressions;
}
