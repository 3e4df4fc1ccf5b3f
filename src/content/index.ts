/** The content script: on a site we know, finds the composers and stands beside the person. Nothing is drawn before there is something to say. */
import {siteAt} from './sites/index.ts';
import {standBeside} from './stand-beside.ts';

const site = siteAt(location.hostname);
if (site !== undefined) standBeside(site);
