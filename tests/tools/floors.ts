// npm run floors: raises the floors of the scores to what the fixtures score now.
import { scoresOf } from '../../src/corpus/scores.ts';
import { openOwnKnowledge } from '../../src/knowledge/knowledge.ts';
import { raised, readFloors, sharesOf, writeFloors } from '../support/floors.ts';
import { goldArticles, judged } from '../support/gold-folder.ts';

const articles = goldArticles('fixtures/articles');
writeFloors(raised(readFloors(), sharesOf(scoresOf(judged(articles, openOwnKnowledge()))), articles.length));
